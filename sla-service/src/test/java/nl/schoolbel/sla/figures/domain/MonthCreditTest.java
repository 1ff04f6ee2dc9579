package nl.schoolbel.sla.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.sla.figures.domain.MonthCredit.Line;
import org.junit.jupiter.api.Test;

class MonthCreditTest {

    @Test
    void underTheCapEachBreachCounts() {
        assertThat(MonthCredit.of(List.of(new Line(1, 3, 5, 20, 100_000L))))
                .isEqualTo(new MonthCredit(3, 15, 20, 15_000L));
    }

    @Test
    void atTheCapItIsWholeAndAboveItNoMore() {
        assertThat(MonthCredit.of(List.of(new Line(1, 4, 5, 20, 100_000L))).percent())
                .isEqualTo(20);
        assertThat(MonthCredit.of(List.of(new Line(1, 5, 5, 20, 100_000L))))
                .isEqualTo(new MonthCredit(5, 20, 20, 20_000L));
    }

    @Test
    void withoutAFeeThereIsAPercentageOnly() {
        assertThat(MonthCredit.of(List.of(new Line(1, 1, 5, 20, null)))).isEqualTo(new MonthCredit(1, 5, 20, null));
    }

    @Test
    void aChangeOfAgreementInTheMonthGivesNoSecondCap() {
        assertThat(MonthCredit.of(List.of(new Line(1, 4, 5, 20, 100_000L), new Line(2, 4, 5, 25, 200_000L))))
                .isEqualTo(new MonthCredit(8, 25, 25, 50_000L));
    }

    @Test
    void partsOfACentAreDropped() {
        assertThat(MonthCredit.of(List.of(new Line(1, 1, 1, 20, 199L))).amountCents())
                .isEqualTo(1L);
    }
}
