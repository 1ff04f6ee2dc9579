package nl.schoolbel.coaching.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    private static final LocalDate REVIEW = LocalDate.of(2027, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "3, true, true, true, ''",
        "4, true, true, true, ''",
        "2, true, true, true, colleagues",
        "3, false, true, true, owner",
        "3, true, false, true, year-plan",
        "3, true, true, false, review-date",
        "0, false, false, false, colleagues owner year-plan review-date"
    })
    void theUsualOnesAskForFourThings(int colleagues, boolean owner, boolean plan, boolean review, String missing) {
        assertThat(words(Criteria.USUAL, new Findings(colleagues, owner, plan, review ? REVIEW : null)))
                .isEqualTo(missing);
    }

    @Test
    void whatIsNotAskedForIsNotMissing() {
        Criteria onlyColleagues = new Criteria(2, false, false, false);

        assertThat(words(onlyColleagues, new Findings(2, false, false, null))).isEmpty();
        assertThat(words(onlyColleagues, new Findings(1, true, true, REVIEW))).isEqualTo("colleagues");
    }

    @Test
    void nothingAskedForIsNothingMissing() {
        assertThat(words(new Criteria(0, false, false, false), new Findings(0, false, false, null)))
                .isEmpty();
    }

    private static String words(Criteria criteria, Findings found) {
        return criteria.missing(found).stream().map(Lack::slug).collect(Collectors.joining(" "));
    }
}
