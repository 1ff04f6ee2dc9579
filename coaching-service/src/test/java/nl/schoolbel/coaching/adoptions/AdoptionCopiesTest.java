package nl.schoolbel.coaching.adoptions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.AdoptionChanged;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.junit.jupiter.api.Test;

/** The copy of an adoption is what was told last, in whatever order it is heard. */
@OnRealParts
class AdoptionCopiesTest {

    private static final Instant AT = Instant.parse("2026-10-05T08:00:00Z");

    @Inject
    Heard heard;

    @Inject
    AdoptionsConsumer consumer;

    @Inject
    Sql sql;

    private final UUID adoption = UUID.randomUUID();

    @Test
    void aStepReplacesTheOneBefore() {
        hear(1, AdoptionState.TRYING, null);
        hear(2, AdoptionState.EMBEDDED, LocalDate.parse("2026-09-21"));

        assertThat(copy()).isEqualTo("EMBEDDED 2026-09-21");
    }

    @Test
    void anOlderStepThatComesLateChangesNothing() {
        hear(2, AdoptionState.EMBEDDED, LocalDate.parse("2026-09-21"));
        hear(1, AdoptionState.TRYING, null);

        assertThat(copy()).isEqualTo("EMBEDDED 2026-09-21");
    }

    @Test
    void whatWasTakenBackStandsNowhereAlsoWhenItsMarkComesLate() {
        hear(2, null, null);
        hear(1, AdoptionState.TRYING, null);

        assertThat(copy()).isEqualTo("null null");
    }

    private void hear(long sequence, AdoptionState state, LocalDate embedded) {
        heard.take(
                consumer,
                Heard.record(
                        KnowledgeEvents.ADOPTION_CHANGED,
                        adoption,
                        sequence,
                        new AdoptionChanged(
                                adoption,
                                UUID.randomUUID(),
                                1,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                null,
                                state,
                                state != null,
                                false,
                                state == null ? null : LocalDate.parse("2026-09-07"),
                                embedded,
                                LocalDate.parse("2026-09-21"),
                                AT,
                                OccurredBy.SCHOOLBEL)));
    }

    private String copy() {
        return sql.query(
                        "select state, embedded_date from adoption_copy where id = ?",
                        row -> row.getString("state") + " " + row.getString("embedded_date"),
                        adoption)
                .get(0);
    }
}
