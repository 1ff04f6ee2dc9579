package nl.schoolbel.knowledge.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private record Row(String key, Tally.Given given) {}

    @Test
    void ofNoReviewsThereIsNoAverage() {
        assertThat(Tally.of(List.of())).isEqualTo(new Tally(0, null));
    }

    @Test
    void theAverageHasOneDecimal() {
        assertThat(Tally.of(List.of(new Tally.Given(2, 9), new Tally.Given(1, 4))))
                .isEqualTo(new Tally(3, 4.3));
    }

    @Test
    void aPartOfTwoIsLeftOutAndOneOfThreeIsNot() {
        List<Row> rows = List.of(
                new Row("two", new Tally.Given(2, 10)),
                new Row("three", new Tally.Given(2, 6)),
                new Row("three", new Tally.Given(1, 5)));

        assertThat(Tally.parts(rows, Row::key, Row::given)).containsExactly(Map.entry("three", new Tally(3, 3.7)));
    }
}
