package nl.schoolbel.sla.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void aSchoolYearBeginsOnTheFirstOfAugust() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 7, 31)).label()).isEqualTo("2025-2026");
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1)).label()).isEqualTo("2026-2027");
        assertThat(new SchoolYear(2026).firstDate()).isEqualTo("2026-08-01");
        assertThat(new SchoolYear(2026).lastDate()).isEqualTo("2027-07-31");
    }

    @Test
    void onlyTwoYearsInARowAreOne() {
        assertThat(SchoolYear.read("2026-2027")).contains(new SchoolYear(2026));
        assertThat(SchoolYear.read("2026-2028")).isEmpty();
        assertThat(SchoolYear.read("2026")).isEmpty();
        assertThat(SchoolYear.read("9026-9027")).isEmpty();
        assertThat(SchoolYear.read("2026-2027&x=1")).isEmpty();
    }
}
