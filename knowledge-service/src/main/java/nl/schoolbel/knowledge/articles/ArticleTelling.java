package nl.schoolbel.knowledge.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.ArticleArchived;
import nl.schoolbel.events.knowledge.ArticleChecked;
import nl.schoolbel.events.knowledge.ArticleValidated;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.outbox.Outbox;

/** Tells other services which articles everybody can read. */
@ApplicationScoped
class ArticleTelling {

    /** The path of an article from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/articles/";

    @Inject
    Outbox outbox;

    void checked(UUID id, int version, ArticleText text, Instant at) {
        tell(
                KnowledgeEvents.ARTICLE_CHECKED,
                id,
                new ArticleChecked(id, version, text.title(), text.toolId(), at, OccurredBy.SCHOOLBEL));
    }

    void validated(UUID id, int version, ArticleText text, boolean byReuse, Instant at) {
        tell(
                KnowledgeEvents.ARTICLE_VALIDATED,
                id,
                new ArticleValidated(id, version, text.title(), text.toolId(), byReuse, at, OccurredBy.SCHOOLBEL));
    }

    void gone(UUID id, int version, ArticleText text, boolean forGood, Instant at) {
        tell(
                KnowledgeEvents.ARTICLE_ARCHIVED,
                id,
                new ArticleArchived(id, version, text.toolId(), forGood, at, OccurredBy.SCHOOLBEL));
    }

    private <T extends Fact> void tell(EventType<T> type, UUID id, T data) {
        outbox.append(type, id, PATH + id, data);
    }
}
