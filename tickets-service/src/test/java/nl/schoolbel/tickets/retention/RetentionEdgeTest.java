package nl.schoolbel.tickets.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.retention.RetentionStore.Bound;
import nl.schoolbel.tickets.retention.RetentionStore.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The minute at which a ticket's time is over; years in which the service has not come yet, so that it takes none. */
@OnRealParts
class RetentionEdgeTest {

    @Inject
    RetentionStore store;

    private final Set<UUID> tickets = new HashSet<>();
    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void monthsAreCountedFromTheEndingOnTheDutchCalendar() {
        ended("2031-03-31T10:00");
        assertThat(due("2031-04-30T09:59", 1)).isZero();
        assertThat(due("2031-04-30T10:00", 1)).isEqualTo(1);
        assertThat(due("2031-03-31T10:00", 1)).isZero();
    }

    @Test
    void theEndOfJanuaryGoesAtTheEndOfFebruary() {
        ended("2041-01-31T23:00");
        ended("2041-01-28T23:30");
        assertThat(due("2041-02-28T22:59", 1)).isZero();
        assertThat(due("2041-02-28T23:00", 1)).isEqualTo(1);
        assertThat(due("2041-02-28T23:30", 1)).isEqualTo(2);
        assertThat(due("2043-01-31T22:59", 24))
                .as("a day that is there in both months")
                .isEqualTo(1);
        assertThat(due("2043-01-31T23:00", 24)).isEqualTo(2);
    }

    @Test
    void theClockIsTheDutchOneAcrossTheChangeToSummerTime() {
        ended("2051-03-15T10:00");
        assertThat(due("2051-04-15T09:59", 1)).isZero();
        assertThat(due("2051-04-15T10:00", 1)).isEqualTo(1);
    }

    private int due(String now, int months) {
        Due before = new Due(at("2030-01-01T00:00"), new UUID(0, 0));
        List<Due> due = store.due(new Bound(at(now), months), before, 100);
        return (int) due.stream().map(Due::ticketId).filter(tickets::contains).count();
    }

    private void ended(String when) {
        UUID ticket = board.reported();
        tickets.add(ticket);
        board.teacher.takes(ticket, "withdrawals", Map.of("reason", "Het doet het weer"));
        HeldPlaces.run("update ticket_figure set since = '" + at(when) + "' where ticket_id = '" + ticket + "'");
    }

    private static Instant at(String dutchTime) {
        return LocalDateTime.parse(dutchTime).atZone(SchoolCalendar.DUTCH).toInstant();
    }
}
