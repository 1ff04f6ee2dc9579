package nl.schoolbel.knowledge.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-15");

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2027-07-31, true",
        "2026-08-01, 2026-08-01, true",
        "2026-08-02, 2026-08-01, false",
        ", 2026-08-01, true",
        "2027-03-15, , true",
        "2027-03-16, , false",
        ", , true"
    })
    void theLastDayIsNotBeforeTheFirst(LocalDate from, LocalDate until, boolean possible) {
        assertThat(Period.isPossible(from, until, TODAY)).isEqualTo(possible);
        if (!possible) {
            assertThatThrownBy(() -> Period.of(from, until, TODAY)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutDaysItIsEverythingUntilToday() {
        assertThat(Period.of(null, null, TODAY)).isEqualTo(new Period(LocalDate.parse("1900-01-01"), TODAY));
    }

    @Test
    void whoBeganAYearBeforeHasHadAYear() {
        assertThat(Period.of(LocalDate.parse("2026-08-01"), null, TODAY).yearBefore())
                .isEqualTo(new Period(LocalDate.parse("2025-08-01"), LocalDate.parse("2026-03-15")));
    }

    @Test
    void aYearBeforeALeapDayIsTheLastOfFebruary() {
        assertThat(Period.of(null, LocalDate.parse("2028-02-29"), TODAY)
                        .yearBefore()
                        .until())
                .isEqualTo("2027-02-28");
    }
}
