package nl.schoolbel.sla.board.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.Figures;
import nl.schoolbel.sla.figures.MonthFigure;
import nl.schoolbel.sla.figures.TargetFigure;

/** How much was in time this month, beside the months before. A month is counted anew each few minutes: it moves by hundredths. */
@ApplicationScoped
class Compliance {

    private static final int MONTHS = 6;
    private static final int MOST_SCOPES = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject
    Figures figures;

    private final Cache<BoardScope, Table> tables = Caffeine.newBuilder()
            .maximumSize(MOST_SCOPES)
            .expireAfterWrite(KEPT)
            .build();

    /**
     * A target that was promised to somebody in these months.
     *
     * @param percents of each month, oldest first and this one last; null where too few clocks were decided to say
     */
    record Line(Target target, List<Double> percents) {}

    /** @param months such as {@code 2026-11}, in the order of the percentages */
    record Table(List<String> months, List<Line> lines) {}

    Table of(BoardScope scope) {
        return tables.get(scope, this::look);
    }

    private Table look(BoardScope scope) {
        List<MonthFigure> months = figures.trend(scope.ofSchools(), scope.ofBeheerpartner(), MONTHS);
        List<Line> lines = new ArrayList<>();
        for (Target target : Target.values()) {
            if (months.stream().anyMatch(month -> month.targets().stream().anyMatch(one -> isOf(one, target)))) {
                List<Double> percents = new ArrayList<>();
                months.forEach(month -> percents.add(percent(month, target)));
                lines.add(new Line(target, percents));
            }
        }
        return new Table(months.stream().map(MonthFigure::month).toList(), lines);
    }

    /** {@code null} for a month without the target, and for one with too few clocks to say. */
    static Double percent(MonthFigure month, Target target) {
        return month.targets().stream()
                .filter(one -> isOf(one, target))
                .findFirst()
                .map(TargetFigure::compliancePercent)
                .orElse(null);
    }

    private static boolean isOf(TargetFigure figure, Target target) {
        return figure.target().equals(target.json());
    }
}
