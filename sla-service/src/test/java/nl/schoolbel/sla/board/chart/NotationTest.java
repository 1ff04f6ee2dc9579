package nl.schoolbel.sla.board.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotationTest {

    private final Notation dutch = new Notation(Locale.forLanguageTag("nl"));
    private final Notation english = new Notation(Locale.ENGLISH);

    @Test
    void numbersHaveCommasInDutchAndPointsInEnglish() {
        assertThat(dutch.percent(93.25)).isEqualTo("93,2 %");
        assertThat(english.percent(93.25)).isEqualTo("93.2 %");
        assertThat(dutch.count(1_234)).isEqualTo("1.234");
        assertThat(english.count(1_234)).isEqualTo("1,234");
        assertThat(dutch.money(123_450L)).isEqualTo("€\u00a01.234,50");
        assertThat(english.money(5L)).isEqualTo("€0.05");
    }

    @Test
    void timesAreRoundedToTheMinute() {
        assertThat(dutch.time(29.9)).isEqualTo("0 min");
        assertThat(dutch.time(30.0)).isEqualTo("1 min");
        assertThat(dutch.time(3_569.0)).isEqualTo("59 min");
        assertThat(dutch.time(3_570.0)).isEqualTo("1 u 0 min");
        assertThat(english.time(8_100.0)).isEqualTo("2 h 15 min");
        assertThat(dutch.number(2.25, Unit.HOURS)).isEqualTo("2 u 15 min");
        assertThat(Notation.hours(8_100.0)).isEqualTo(2.25);
    }

    @Test
    void whatThereIsTooLittleOfIsADash() {
        assertThat(dutch.percent(null)).isEqualTo("–");
        assertThat(dutch.time(null)).isEqualTo("–");
        assertThat(dutch.money(null)).isEqualTo("–");
        assertThat(dutch.moment(null)).isEqualTo("–");
        assertThat(Notation.hours(null)).isNull();
    }

    @Test
    void momentsAreOfDutchTime() {
        assertThat(dutch.moment(Instant.parse("2026-06-30T22:05:00Z"))).isEqualTo("1 juli 2026 00:05");
        assertThat(english.moment(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo("1 January 2027 00:00");
        assertThat(dutch.month("2026-10")).isEqualTo("oktober 2026");
    }
}
