package nl.schoolbel.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.events.tickets.TicketCommented;
import nl.schoolbel.events.tickets.TicketWaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact;
import org.junit.jupiter.api.Test;

/** Whose waiting and whose comment it was: told, or for older events known from the update. */
class ClockFactsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-23T12:50:00.720Z");

    private static TicketFact waiting(UUID updateId, Party by) {
        return ClockFacts.of(
                        ID,
                        1,
                        new TicketWaitingStarted(
                                ID, ID, WaitingReason.SUPPLIER, null, updateId, by, AT, OccurredBy.SCHOOLBEL))
                .orElseThrow();
    }

    private static boolean countsAsNote(UUID updateId, Party by) {
        return ClockFacts.of(ID, 1, new TicketCommented(ID, ID, ID, true, updateId, by, AT, OccurredBy.SCHOOLBEL))
                .isPresent();
    }

    private static TicketFact expected(boolean byBeheerpartner) {
        return new TicketFact.WaitingStarted(
                ID, 1, AT, nl.schoolbel.sla.clock.domain.WaitingReason.SUPPLIER, byBeheerpartner);
    }

    @Test
    void aWaitingIsWhoseItIsToldToBe() {
        assertThat(waiting(null, Party.BEHEERPARTNER)).isEqualTo(expected(true));
        assertThat(waiting(null, Party.SCHOOL)).isEqualTo(expected(false));
        assertThat(waiting(ID, null)).isEqualTo(expected(true));
        assertThat(waiting(null, null)).isEqualTo(expected(false));
    }

    @Test
    void aCommentOfTheBeheerpartnerCountsHoweverItCame() {
        assertThat(countsAsNote(null, Party.BEHEERPARTNER)).isTrue();
        assertThat(countsAsNote(null, Party.SCHOOL)).isFalse();
        assertThat(countsAsNote(ID, null)).isTrue();
        assertThat(countsAsNote(null, null)).isFalse();
    }
}
