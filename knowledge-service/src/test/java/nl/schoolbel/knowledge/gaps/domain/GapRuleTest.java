package nl.schoolbel.knowledge.gaps.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapRuleTest {

    private final GapRule rule = new GapRule(3, 30);

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void threeSearchesMakeAGap(int searches, boolean gap) {
        assertThat(rule.isGap(searches)).isEqualTo(gap);
    }

    @Test
    void thirtyDaysAreTodayAndTheTwentyNineBefore() {
        assertThat(rule.firstDay(LocalDate.parse("2026-11-30"))).isEqualTo("2026-11-01");
    }

    @Test
    void aWindowOfOneDayIsToday() {
        assertThat(new GapRule(3, 1).firstDay(LocalDate.parse("2026-11-30"))).isEqualTo("2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "ka, false", "kah, true"})
    void wordsOfLessThanThreeSignsAreStillBeingTyped(String words, boolean counts) {
        assertThat(GapRule.counts(words)).isEqualTo(counts);
    }
}
