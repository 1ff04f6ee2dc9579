package nl.schoolbel.coaching.schooldays.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025", "2026-08-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026", "2027-07-31, 2026"})
    void aSchoolYearBeginsOnTheFirstOfAugust(LocalDate day, int startYear) {
        SchoolYear year = SchoolYear.of(day);

        assertThat(year.startYear()).isEqualTo(startYear);
        assertThat(year.contains(day)).isTrue();
        assertThat(day).isBetween(year.firstDate(), year.lastDate());
    }

    @Test
    void itsLabelNamesBothYears() {
        assertThat(new SchoolYear(2026).label()).isEqualTo("2026-2027");
        assertThat(SchoolYear.parse("2026-2027")).contains(new SchoolYear(2026));
        assertThat(new SchoolYear(2026).plus(1).label()).isEqualTo("2027-2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-2028", "2027-2026", "2026-27", "2026–2027", "9998-9999", "0001-0002"})
    void anythingElseIsNoSchoolYear(String label) {
        assertThat(SchoolYear.parse(label)).isEmpty();
    }
}
