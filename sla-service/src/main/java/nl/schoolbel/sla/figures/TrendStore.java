package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/** Counts months beside each other, in one statement for those that were closed and one for those that were not. */
@ApplicationScoped
class TrendStore {

    /** The month of Dutch time in which a clock of an open month was decided. */
    private static final String OPEN_MONTH = "date_trunc('month', decided_at at time zone 'Europe/Amsterdam')::date";

    @Inject
    Sql sql;

    /** Which of these months were closed, and when. */
    Map<YearMonth, Instant> closedAt(Collection<FigureMonth> months) {
        Map<YearMonth, Instant> closed = new LinkedHashMap<>();
        sql.query(
                "select month, closed_at from figure_closing where month = any (?::date[])",
                row -> closed.put(
                        YearMonth.from(row.getObject("month", LocalDate.class)), Sql.instant(row, "closed_at")),
                (Object) firsts(months));
        return closed;
    }

    /**
     * Under what the question asks but its month; a month in which nothing was decided is absent.
     *
     * @param closed months that were closed
     * @param open months that were not
     */
    Map<YearMonth, List<TargetFigure>> targets(
            FigureQuestion question, Collection<FigureMonth> closed, Collection<FigureMonth> open) {
        Map<YearMonth, List<TargetFigure>> figures = new LinkedHashMap<>();
        if (!closed.isEmpty()) {
            String source = "closed_clock where month = any (?::date[])";
            add(figures, "month", source, question, List.<Object>of((Object) firsts(closed)));
        }
        if (!open.isEmpty()) {
            String source =
                    "decided_clock where decided_at >= ? and decided_at < ? and " + OPEN_MONTH + " = any (?::date[])";
            add(
                    figures,
                    OPEN_MONTH,
                    source,
                    question,
                    List.of(
                            open.stream()
                                    .map(FigureMonth::start)
                                    .min(Instant::compareTo)
                                    .orElseThrow(),
                            open.stream()
                                    .map(FigureMonth::end)
                                    .max(Instant::compareTo)
                                    .orElseThrow(),
                            firsts(open)));
        }
        return figures;
    }

    private void add(
            Map<YearMonth, List<TargetFigure>> figures,
            String month,
            String source,
            FigureQuestion question,
            List<Object> of) {
        List<Object> arguments = new ArrayList<>(of);
        arguments.addAll(FigureStore.scopeArguments(question));
        String narrow = question.target() == null ? "" : " and target = ?";
        if (question.target() != null) {
            arguments.add(question.target());
        }
        sql.queryAsAsked(
                "select " + month + " as of_month, target, " + FigureStore.COUNTS + " from " + source
                        + FigureStore.scope(question) + narrow + " group by 1, target order by 1, target",
                row -> figures.computeIfAbsent(
                                YearMonth.from(row.getObject("of_month", LocalDate.class)), key -> new ArrayList<>())
                        .add(FigureStore.target(row)),
                arguments);
    }

    private static String[] firsts(Collection<FigureMonth> months) {
        return months.stream().map(month -> month.month().atDay(1).toString()).toArray(String[]::new);
    }
}
