package nl.schoolbel.tickets.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.ArticleArchived;
import nl.schoolbel.events.knowledge.ArticleChecked;
import nl.schoolbel.events.knowledge.ArticleValidated;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.tickets.articles.ArticlesConsumer;

/** What knowledge-service tells of articles. Each call returns when it is taken in. */
@ApplicationScoped
public class KnownArticles {

    private static final Instant AT = Instant.parse("2026-12-01T09:00:00Z");

    @Inject
    Inbox inbox;

    @Inject
    ArticlesConsumer articles;

    /** A new article that everybody can read. */
    public UUID checked(String title) {
        UUID article = UUID.randomUUID();
        tell(
                KnowledgeEvents.ARTICLE_CHECKED,
                article,
                1,
                new ArticleChecked(article, 1, title, null, AT, OccurredBy.SCHOOLBEL));
        return article;
    }

    public void validated(UUID article, String title, long sequence) {
        tell(
                KnowledgeEvents.ARTICLE_VALIDATED,
                article,
                sequence,
                new ArticleValidated(article, 1, title, null, false, AT, OccurredBy.SCHOOLBEL));
    }

    public void archived(UUID article, long sequence) {
        tell(
                KnowledgeEvents.ARTICLE_ARCHIVED,
                article,
                sequence,
                new ArticleArchived(article, 1, null, true, AT, OccurredBy.SCHOOLBEL));
    }

    private <T extends Fact> void tell(EventType<T> type, UUID article, long sequence, T data) {
        try {
            inbox.take(
                    articles,
                    new IncomingRecord(type.topic().name(), type.type(), article)
                            .sequence(sequence)
                            .data(EventJson.mapper().writeValueAsString(data))
                            .build());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
