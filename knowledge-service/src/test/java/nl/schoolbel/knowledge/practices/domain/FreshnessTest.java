package nl.schoolbel.knowledge.practices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {

    private static final Freshness HALF_YEAR = new Freshness(6);

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T10:00:00, 2026-07-15T09:59:59, false",
        "2026-01-15T10:00:00, 2026-07-15T10:00:00, true",
        // The clock goes forward in between: it is the time on the wall that counts.
        "2026-03-01T10:00:00, 2026-09-01T09:59:59, false",
        "2026-03-01T10:00:00, 2026-09-01T10:00:00, true",
        // August 31st and six months: February has no such day, so the first day that is far enough is March 1st.
        "2026-08-31T10:00:00, 2027-02-28T23:00:00, false",
        "2026-08-28T10:00:00, 2027-02-28T10:00:00, true",
        // From a day that February does not have one counts back to all of February, and not into March.
        "2027-02-28T10:00:00, 2027-08-28T09:59:59, false",
        "2027-02-28T23:59:59, 2027-08-28T23:59:58, false",
        "2027-02-28T23:59:59, 2027-08-29T00:00:00, true",
        "2027-03-01T00:00:00, 2027-08-31T23:59:59, false",
        "2027-03-01T00:00:00, 2027-09-01T00:00:00, true",
        // February 29th is there once in four years.
        "2028-02-29T10:00:00, 2028-08-29T09:59:59, false",
        "2028-02-29T10:00:00, 2028-08-29T10:00:00, true",
        "2028-08-29T10:00:00, 2029-02-28T10:00:00, false",
        "2028-08-29T10:00:00, 2029-03-01T00:00:00, true",
    })
    void itIsStaleAfterSoManyMonths(LocalDateTime freshSince, LocalDateTime now, boolean stale) {
        assertThat(HALF_YEAR.isStale(amsterdam(freshSince), amsterdam(now))).isEqualTo(stale);
    }

    @Test
    void whatWasNeverPublishedIsNotStale() {
        assertThat(HALF_YEAR.isStale(null, Instant.parse("2026-07-15T08:00:00Z")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-30T10:00:00", "2027-02-28T10:00:00", "2028-02-29T22:00:00"})
    void whatIsStaleStaysSo(LocalDateTime published) {
        Instant freshSince = amsterdam(published);
        boolean before = false;
        for (Instant now = freshSince;
                now.isBefore(freshSince.plusSeconds(400L * 86_400));
                now = now.plusSeconds(3600)) {
            boolean stale = HALF_YEAR.isStale(freshSince, now);
            assertThat(before && !stale).as("fresh again at %s", now).isFalse();
            before = stale;
        }
        assertThat(before).isTrue();
    }

    private static Instant amsterdam(LocalDateTime wall) {
        return wall.atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
