package nl.schoolbel.sla.board.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolbel.sla.board.chart.Chart;
import nl.schoolbel.sla.board.chart.Chart.Kind;
import nl.schoolbel.sla.board.chart.Chart.Series;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.chart.Unit;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.evidence.ReasonCount;
import nl.schoolbel.sla.evidence.domain.Accountable;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.MonthFigure;
import nl.schoolbel.sla.figures.TargetFigure;
import nl.schoolbel.sla.figures.TicketFigure;

/** The charts of a month report; what they show is taken over as it was counted. */
public final class ReportCharts {

    private final MonthReport report;
    private final PageWords words;
    private final Notation notation;

    ReportCharts(MonthReport report, PageWords words) {
        this.report = report;
        this.words = words;
        notation = new Notation(words.locale());
    }

    /** In percent, a series for each priority. */
    public Chart compliance() {
        List<Target> targets = targets(report.priorities().stream());
        return new Chart(
                "compliance",
                words.word("chart.compliance"),
                words.word("target"),
                Kind.COLUMNS,
                false,
                Unit.PERCENT,
                names(targets),
                report.priorities().stream()
                        .filter(figure -> figure.priority() != null)
                        .map(figure -> new Series(
                                words.word("priority.n", figure.priority()),
                                values(targets, figure.targets(), TargetFigure::compliancePercent)))
                        .toList());
    }

    /** In percent, a line for each target. */
    public Chart trend() {
        List<Target> targets = Stream.of(Target.values())
                .filter(target -> report.trend().stream().anyMatch(month -> of(month.targets(), target) != null))
                .toList();
        return new Chart(
                "trend",
                words.word("chart.trend"),
                words.word("month"),
                Kind.LINES,
                false,
                Unit.PERCENT,
                report.trend().stream()
                        .map(month -> notation.shortMonth(month.month()))
                        .toList(),
                targets.stream()
                        .map(target -> new Series(name(target), over(report.trend(), target)))
                        .toList());
    }

    /** Median and ninetieth percentile of service time. */
    public Chart times() {
        List<Target> targets = targets(Stream.of(report.whole()));
        List<TargetFigure> figures = report.whole().targets();
        return new Chart(
                "times",
                words.word("chart.times"),
                words.word("target"),
                Kind.BARS,
                false,
                Unit.HOURS,
                names(targets),
                List.of(
                        new Series(
                                words.word("median"),
                                values(targets, figures, figure -> Notation.hours(figure.p50ServiceSeconds()))),
                        new Series(
                                words.word("ninetieth"),
                                values(targets, figures, figure -> Notation.hours(figure.p90ServiceSeconds())))));
    }

    /** Hours with lessons from report to resolution, of all tickets, by who had them. */
    public Chart split() {
        TicketFigure tickets = report.whole().tickets();
        return new Chart(
                "split",
                words.word("chart.split"),
                words.word("with"),
                Kind.BARS,
                false,
                Unit.HOURS,
                List.of(words.word("with.school"), words.word("with.beheerpartner"), words.word("with.waiting")),
                List.of(new Series(
                        words.word("hours"),
                        Notation.hours((double) tickets.secondsWithSchool()),
                        Notation.hours((double) tickets.secondsWithBeheerpartner()),
                        Notation.hours((double) tickets.secondsWaiting()))));
    }

    /** Breaches by who is accountable, a series for how the reason stands. */
    public Chart reasons() {
        List<String> states = report.reasons().stream()
                .map(ReasonCount::state)
                .distinct()
                .sorted()
                .toList();
        List<String> shown = Stream.concat(
                        Stream.of(Accountable.values()).map(Accountable::json), Stream.of((String) null))
                .filter(party ->
                        report.reasons().stream().anyMatch(count -> Objects.equals(count.accountable(), party)))
                .toList();
        return new Chart(
                "reasons",
                words.word("chart.reasons"),
                words.word("accountable"),
                Kind.BARS,
                true,
                Unit.COUNT,
                shown.stream().map(party -> words.word("accountable." + party)).toList(),
                states.stream()
                        .map(state -> new Series(words.word("reason." + state), counts(shown, state)))
                        .toList());
    }

    private List<Double> counts(List<String> parties, String state) {
        return parties.stream()
                .map(party -> (double) report.reasons().stream()
                        .filter(count -> Objects.equals(count.accountable(), party)
                                && count.state().equals(state))
                        .mapToLong(ReasonCount::breaches)
                        .sum())
                .toList();
    }

    private static List<Double> over(List<MonthFigure> months, Target target) {
        return months.stream()
                .map(month -> of(month.targets(), target))
                .map(figure -> figure == null ? null : figure.compliancePercent())
                .toList();
    }

    private static List<Double> values(
            List<Target> targets, List<TargetFigure> figures, Function<TargetFigure, Double> value) {
        return targets.stream()
                .map(target -> of(figures, target))
                .map(figure -> figure == null ? null : value.apply(figure))
                .toList();
    }

    private static List<Target> targets(Stream<Figure> figures) {
        List<String> known = figures.flatMap(figure -> figure.targets().stream())
                .map(TargetFigure::target)
                .toList();
        return Stream.of(Target.values())
                .filter(target -> known.contains(target.json()))
                .toList();
    }

    private List<String> names(List<Target> targets) {
        return targets.stream().map(this::name).toList();
    }

    private String name(Target target) {
        return words.word("target." + target.json());
    }

    /** The figures of a target; {@code null} when none of its clocks was decided. */
    static TargetFigure of(List<TargetFigure> figures, Target target) {
        return figures.stream()
                .filter(figure -> figure.target().equals(target.json()))
                .findFirst()
                .orElse(null);
    }
}
