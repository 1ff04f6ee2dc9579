package nl.schoolbel.events.knowledge;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about practices and about what is not known yet, one constant per type. */
public final class KnowledgeEvents {

    /** A practice was published, for the first time or anew. */
    public static final EventType<PracticePublished> PRACTICE_PUBLISHED =
            new EventType<>("practice-published", 1, Topics.KNOWLEDGE, PracticePublished.class);

    /** A published practice was taken from the list. */
    public static final EventType<PracticeArchived> PRACTICE_ARCHIVED =
            new EventType<>("practice-archived", 1, Topics.KNOWLEDGE, PracticeArchived.class);

    /** The same words were looked for in vain again and again. */
    public static final EventType<KnowledgeGapFound> GAP_FOUND =
            new EventType<>("knowledge-gap-found", 1, Topics.KNOWLEDGE, KnowledgeGapFound.class);

    private static final List<EventType<?>> ALL = List.of(PRACTICE_PUBLISHED, PRACTICE_ARCHIVED, GAP_FOUND);

    private KnowledgeEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
