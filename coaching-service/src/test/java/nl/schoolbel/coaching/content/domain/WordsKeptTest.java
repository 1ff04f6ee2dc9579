package nl.schoolbel.coaching.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsKeptTest {

    @ParameterizedTest
    @CsvSource({
        "2027-07-31, 12, 2024-2025",
        "2027-08-01, 12, 2025-2026",
        "2026-09-30, 2, 2024-2025",
        "2026-10-01, 2, 2025-2026"
    })
    void wordsGoSoManyMonthsAfterTheirSchoolYear(LocalDate today, int months, String last) {
        assertThat(new WordsKept(months).lastOver(today).label()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2027-07-31, 12, 2025-08-01", "2027-08-01, 12, 2026-08-01", "2027-01-31, 60, 2021-08-01"})
    void wordsStayFromTheSchoolYearAfterThat(LocalDate today, int months, LocalDate first) {
        assertThat(new WordsKept(months).keptFrom(today)).isEqualTo(first);
    }
}
