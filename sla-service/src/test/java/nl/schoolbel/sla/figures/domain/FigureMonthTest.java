package nl.schoolbel.sla.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FigureMonthTest {

    private static final FigureMonth NOVEMBER = month("2026-11");

    @Test
    void theLastInstantBelongsToTheMonthAndMidnightToTheNext() {
        Instant midnight = Instant.parse("2026-11-30T23:00:00Z");

        assertThat(FigureMonth.of(midnight.minusNanos(1000))).isEqualTo(NOVEMBER);
        assertThat(FigureMonth.of(midnight)).isEqualTo(month("2026-12"));
        assertThat(NOVEMBER.end())
                .isEqualTo(midnight)
                .isEqualTo(month("2026-12").start());
    }

    @Test
    void aMonthIsOverAtItsEndAndNotBefore() {
        assertThat(NOVEMBER.isOver(NOVEMBER.end().minusNanos(1000))).isFalse();
        assertThat(NOVEMBER.isOver(NOVEMBER.end())).isTrue();
    }

    @Test
    void theMonthsOfTheClockChangesAreAnHourShorterAndLonger() {
        assertThat(length(month("2026-03"))).isEqualTo(Duration.ofDays(31).minusHours(1));
        assertThat(length(month("2026-10"))).isEqualTo(Duration.ofDays(31).plusHours(1));
        assertThat(length(NOVEMBER)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void inSummerAMonthBeginsTwoHoursBeforeThatOfUtc() {
        assertThat(FigureMonth.of(Instant.parse("2026-06-30T22:00:00Z"))).isEqualTo(month("2026-07"));
        assertThat(FigureMonth.of(Instant.parse("2026-06-30T21:59:59Z"))).isEqualTo(month("2026-06"));
    }

    @Test
    void onlyPlainMonthsAreRead() {
        assertThat(FigureMonth.read("2026-11")).contains(NOVEMBER);
        for (String other : new String[] {null, "", "2026-13", "2026-1", "2026-11-01", "+12026-11", "0026-11"}) {
            assertThat(FigureMonth.read(other)).as(String.valueOf(other)).isEmpty();
        }
    }

    private static Duration length(FigureMonth month) {
        return Duration.between(month.start(), month.end());
    }

    private static FigureMonth month(String text) {
        return new FigureMonth(YearMonth.parse(text));
    }
}
