package nl.schoolbel.events.knowledge;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about practices, where they go, and articles, and about what is not known yet, one constant per type. */
public final class KnowledgeEvents {

    /** A practice was published, for the first time or anew. */
    public static final EventType<PracticePublished> PRACTICE_PUBLISHED =
            new EventType<>("practice-published", 1, Topics.KNOWLEDGE, PracticePublished.class);

    /** A published practice was taken from the list. */
    public static final EventType<PracticeArchived> PRACTICE_ARCHIVED =
            new EventType<>("practice-archived", 1, Topics.KNOWLEDGE, PracticeArchived.class);

    /** A school went a step further with a practice, or back. */
    public static final EventType<AdoptionChanged> ADOPTION_CHANGED =
            new EventType<>("adoption-changed", 1, Topics.KNOWLEDGE, AdoptionChanged.class);

    /** The same words were looked for in vain again and again. */
    public static final EventType<KnowledgeGapFound> GAP_FOUND =
            new EventType<>("knowledge-gap-found", 1, Topics.KNOWLEDGE, KnowledgeGapFound.class);

    /** Everybody can read an article from now on, or its newer words. */
    public static final EventType<ArticleChecked> ARTICLE_CHECKED =
            new EventType<>("article-checked", 1, Topics.KNOWLEDGE, ArticleChecked.class);

    /** An article is held to be right. */
    public static final EventType<ArticleValidated> ARTICLE_VALIDATED =
            new EventType<>("article-validated", 1, Topics.KNOWLEDGE, ArticleValidated.class);

    /** An article was taken from the list. */
    public static final EventType<ArticleArchived> ARTICLE_ARCHIVED =
            new EventType<>("article-archived", 1, Topics.KNOWLEDGE, ArticleArchived.class);

    private static final List<EventType<?>> ALL = List.of(
            PRACTICE_PUBLISHED,
            PRACTICE_ARCHIVED,
            ADOPTION_CHANGED,
            GAP_FOUND,
            ARTICLE_CHECKED,
            ARTICLE_VALIDATED,
            ARTICLE_ARCHIVED);

    private KnowledgeEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
