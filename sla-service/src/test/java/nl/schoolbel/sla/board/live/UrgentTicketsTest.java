package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.board.live.domain.Countdown;
import nl.schoolbel.sla.board.live.domain.SoonRule;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.clock.domain.Target;
import org.junit.jupiter.api.Test;

/** An hour at most, and a quarter of the budget at most. */
class UrgentTicketsTest {

    private static final SoonRule RULE = new SoonRule(Duration.ofMinutes(60), 25);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(8);

    @Test
    void behindAShortPromiseThatIsOnTimeALongOneMayBeSoonLate() {
        Snapshot.Row shortOne = row(Duration.ofMinutes(20), HOUR);
        Snapshot.Row longOne = row(Duration.ofMinutes(21), DAY);
        assertThat(shortOne.urgency()).isEqualTo(Urgency.RUNNING);
        assertThat(longOne.urgency()).isEqualTo(Urgency.SOON);

        assertThat(UrgentTickets.mayBeSoonBehind(List.of(row(Duration.ofMinutes(5), HOUR), shortOne), RULE))
                .isTrue();
    }

    @Test
    void behindWhatIsBeyondTheHourNothingIsSoonLate() {
        Snapshot.Row soon = row(Duration.ofMinutes(60), DAY);

        assertThat(UrgentTickets.mayBeSoonBehind(List.of(soon), RULE)).isTrue();
        assertThat(UrgentTickets.mayBeSoonBehind(List.of(soon, row(Duration.ofSeconds(3_601), DAY)), RULE))
                .isFalse();
        assertThat(UrgentTickets.mayBeSoonBehind(List.of(), RULE)).isFalse();
    }

    private static Snapshot.Row row(Duration remaining, Duration budget) {
        return new Snapshot.Row(
                UUID.randomUUID(),
                "T-000001",
                "De Klimop",
                null,
                null,
                2,
                Target.RESOLUTION,
                RULE.urgency(false, remaining, budget),
                Instant.parse("2026-11-30T16:00:00Z"),
                new Countdown(false, remaining, true, null, null, null),
                List.of());
    }
}
