package nl.schoolbel.tickets.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.tickets.matrix.PriorityMatrix.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityMatrixTest {

    private static final PriorityMatrix MATRIX = new PriorityMatrix(List.of(
            new Row(Impact.PERSON, 4, 4, 3),
            new Row(Impact.CLASS, 4, 3, 2),
            new Row(Impact.SCHOOL, 3, 2, 1),
            new Row(Impact.SEVERAL_SCHOOLS, 2, 1, 1)));

    @ParameterizedTest
    @CsvSource({
        "PERSON,          LOW,    4, 4",
        "PERSON,          NORMAL, 4, 3",
        "PERSON,          HIGH,   3, 3",
        "CLASS,           LOW,    4, 3",
        "CLASS,           NORMAL, 3, 2",
        "CLASS,           HIGH,   2, 2",
        "SCHOOL,          LOW,    3, 2",
        "SCHOOL,          NORMAL, 2, 1",
        "SCHOOL,          HIGH,   1, 1",
        "SEVERAL_SCHOOLS, LOW,    2, 1",
        "SEVERAL_SCHOOLS, NORMAL, 1, 1",
        "SEVERAL_SCHOOLS, HIGH,   1, 1"
    })
    void aBlockedLessonRaisesTheUrgencyByOneAndANeedWithItByNoMore(
            Impact impact, Urgency urgency, int priority, int whenLessonBlocked) {
        assertThat(MATRIX.rate(impact, urgency, false, false).priority()).isEqualTo(priority);
        assertThat(MATRIX.rate(impact, urgency, true, false).priority()).isEqualTo(whenLessonBlocked);
        assertThat(MATRIX.rate(impact, urgency, true, true).priority()).isEqualTo(whenLessonBlocked);
        assertThat(MATRIX.rate(impact, urgency, false, true).priority()).isEqualTo(whenLessonBlocked);
    }

    @Test
    void aRatingSaysWhatCounted() {
        assertThat(MATRIX.rate(Impact.CLASS, Urgency.LOW, true, false))
                .isEqualTo(new Rating(3, Urgency.NORMAL, UrgencyRaise.LESSON_BLOCKED));
        assertThat(MATRIX.rate(Impact.CLASS, Urgency.HIGH, true, true)).isEqualTo(new Rating(2, Urgency.HIGH, null));
    }

    @Test
    void whatIsWorseNeverCountsForLess() {
        PriorityMatrix twisted = new PriorityMatrix(List.of(
                new Row(Impact.CLASS, 4, 3, 4),
                new Row(Impact.PERSON, 4, 4, 3),
                new Row(Impact.SCHOOL, 4, 4, 1),
                new Row(Impact.SEVERAL_SCHOOLS, 2, 1, 1)));

        assertThat(MATRIX.faults()).isEmpty();
        assertThat(twisted.faults())
                .containsExactly(
                        new PriorityMatrix.Fault("/rows/0/high", "counts-for-less"),
                        new PriorityMatrix.Fault("/rows/2/normal", "counts-for-less"));
    }

    @Test
    void theOrderOfItsRowsSaysNothing() {
        List<Row> turned = new ArrayList<>(MATRIX.rows());
        Collections.reverse(turned);

        assertThat(new PriorityMatrix(turned).saysTheSameAs(MATRIX)).isTrue();
        turned.set(0, new Row(Impact.SEVERAL_SCHOOLS, 1, 1, 1));
        assertThat(new PriorityMatrix(turned).saysTheSameAs(MATRIX)).isFalse();
    }

    @Test
    void everyImpactStandsInItOnce() {
        Row row = new Row(Impact.CLASS, 4, 3, 2);

        assertThat(new PriorityMatrix(List.of(row, row, row, row)).faults())
                .extracting(PriorityMatrix.Fault::pointer)
                .containsExactly("/rows/1/impact", "/rows/2/impact", "/rows/3/impact");
    }
}
