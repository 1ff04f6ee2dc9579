package nl.schoolbel.coaching.practices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.PracticeArchived;
import nl.schoolbel.events.knowledge.PracticePublished;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.junit.jupiter.api.Test;

/** The copy of a practice is the same in whatever order its events come. */
@OnRealParts
class PracticeCopiesTest {

    private static final Instant PUBLISHED = Instant.parse("2026-10-05T08:00:00Z");
    private static final Instant ARCHIVED = Instant.parse("2026-11-05T08:00:00Z");

    @Inject
    Heard heard;

    @Inject
    PracticesConsumer consumer;

    @Inject
    Sql sql;

    private final UUID practice = UUID.randomUUID();

    @Test
    void aNewVersionReplacesTheOneBefore() {
        hear(published(1, "Stemmen"));
        hear(published(3, "Stemmen met je hand"));

        assertThat(copy()).isEqualTo("3 Stemmen met je hand published");
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        hear(published(3, "Stemmen met je hand"));
        hear(published(1, "Stemmen"));

        assertThat(copy()).isEqualTo("3 Stemmen met je hand published");
    }

    @Test
    void anArchivedOneStaysKnown() {
        hear(published(1, "Stemmen"));
        hear(archived(1));

        assertThat(copy()).isEqualTo("1 Stemmen published archived");
    }

    @Test
    void itIsArchivedAlsoWhenItsPublicationComesLate() {
        hear(archived(1));
        hear(published(1, "Stemmen"));

        assertThat(copy()).isEqualTo("1 Stemmen published archived");
    }

    @Test
    void aVersionAfterTheArchivedOneIsThereAgain() {
        hear(archived(1));
        hear(published(2, "Stemmen"));

        assertThat(copy()).isEqualTo("2 Stemmen published");
    }

    private PracticePublished published(int version, String title) {
        return new PracticePublished(
                practice,
                version,
                title,
                null,
                null,
                List.of(),
                PracticeOutcome.WORKED,
                PUBLISHED,
                OccurredBy.SCHOOLBEL);
    }

    private PracticeArchived archived(int version) {
        return new PracticeArchived(practice, version, "Stemmen", null, ARCHIVED, OccurredBy.SCHOOLBEL);
    }

    private void hear(PracticePublished event) {
        hear(KnowledgeEvents.PRACTICE_PUBLISHED, event);
    }

    private void hear(PracticeArchived event) {
        hear(KnowledgeEvents.PRACTICE_ARCHIVED, event);
    }

    private <T extends Fact> void hear(EventType<T> type, T event) {
        heard.take(consumer, Heard.record(type, practice, 1, event));
    }

    private String copy() {
        return sql.query(
                        "select version, title, published_at, archived_at from practice_copy where id = ?",
                        row -> row.getInt("version")
                                + " "
                                + row.getString("title")
                                + (row.getString("published_at") == null ? "" : " published")
                                + (row.getString("archived_at") == null ? "" : " archived"),
                        practice)
                .get(0);
    }
}
