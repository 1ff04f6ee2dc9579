package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.MonthFigure;
import nl.schoolbel.sla.figures.TargetFigure;
import org.junit.jupiter.api.Test;

class ComplianceTest {

    @Test
    void aMonthWithTooFewClocksSaysNothing() {
        assertThat(Compliance.percent(month(figure("resolution", null)), Target.RESOLUTION))
                .isNull();
        assertThat(Compliance.percent(month(), Target.RESOLUTION)).isNull();
    }

    @Test
    void eachTargetHasItsOwn() {
        MonthFigure month = month(figure("acknowledge", 80.0), figure("resolution", 95.5));

        assertThat(Compliance.percent(month, Target.RESOLUTION)).isEqualTo(95.5);
    }

    private static MonthFigure month(TargetFigure... figures) {
        return new MonthFigure("2026-11", null, List.of(figures));
    }

    private static TargetFigure figure(String target, Double percent) {
        return new TargetFigure(target, 1, 1, 0, 0, 0, percent, percent, null, null, null, null, null, 0, 0);
    }
}
