package nl.schoolbel.sla.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Quiet from 20:00 to 07:00 in Amsterdam, but for priority 1. */
class QuietHoursTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), AMSTERDAM, 1);

    @Test
    void aMailInTheEveningWaitsForTheMorning() {
        assertThat(NIGHT.mailAt(at("2026-03-02T21:00:00+01:00"), 2)).isEqualTo(at("2026-03-03T07:00:00+01:00"));
        assertThat(NIGHT.mailAt(at("2026-03-03T06:59:59+01:00"), 2)).isEqualTo(at("2026-03-03T07:00:00+01:00"));
    }

    @Test
    void theBeginIsQuietAndTheEndIsNot() {
        assertThat(NIGHT.mailAt(at("2026-03-02T19:59:59+01:00"), 2)).isEqualTo(at("2026-03-02T19:59:59+01:00"));
        assertThat(NIGHT.mailAt(at("2026-03-02T20:00:00+01:00"), 2)).isEqualTo(at("2026-03-03T07:00:00+01:00"));
        assertThat(NIGHT.mailAt(at("2026-03-03T07:00:00+01:00"), 2)).isEqualTo(at("2026-03-03T07:00:00+01:00"));
    }

    @Test
    void priorityOneDoesNotWait() {
        assertThat(NIGHT.mailAt(at("2026-03-02T21:00:00+01:00"), 1)).isEqualTo(at("2026-03-02T21:00:00+01:00"));
        assertThat(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), AMSTERDAM, 0)
                        .mailAt(at("2026-03-02T21:00:00+01:00"), 1))
                .isEqualTo(at("2026-03-03T07:00:00+01:00"));
    }

    @Test
    void hoursWithinADayEndOnThatDay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), AMSTERDAM, 1);

        assertThat(noon.mailAt(at("2026-03-02T12:30:00+01:00"), 3)).isEqualTo(at("2026-03-02T13:00:00+01:00"));
        assertThat(noon.mailAt(at("2026-03-02T13:30:00+01:00"), 3)).isEqualTo(at("2026-03-02T13:30:00+01:00"));
        assertThat(noon.mailAt(at("2026-03-02T03:00:00+01:00"), 3)).isEqualTo(at("2026-03-02T03:00:00+01:00"));
    }

    @Test
    void theyEndByTheClockOnTheWallAlsoWhenItChanges() {
        assertThat(NIGHT.mailAt(at("2026-03-28T23:00:00+01:00"), 2)).isEqualTo(at("2026-03-29T07:00:00+02:00"));
        assertThat(NIGHT.mailAt(at("2026-10-24T23:00:00+02:00"), 2)).isEqualTo(at("2026-10-25T07:00:00+01:00"));
    }

    @Test
    void anEndThatComesTwiceDoesNotLieBehindUs() {
        QuietHours untilTwoThirty = new QuietHours(LocalTime.of(20, 0), LocalTime.of(2, 30), AMSTERDAM, 1);
        Instant secondQuarterPast = at("2026-10-25T02:15:00+01:00");

        assertThat(untilTwoThirty.mailAt(secondQuarterPast, 2)).isEqualTo(secondQuarterPast);
    }

    @Test
    void aWholeDayIsNotQuiet() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON, AMSTERDAM, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
