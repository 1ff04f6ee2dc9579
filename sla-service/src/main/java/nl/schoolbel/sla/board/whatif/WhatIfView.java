package nl.schoolbel.sla.board.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementState;
import nl.schoolbel.sla.board.chart.Chart;
import nl.schoolbel.sla.board.chart.Chart.Series;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.chart.Unit;
import nl.schoolbel.sla.board.login.BoardAddress;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.whatif.WhatIfResult;
import nl.schoolbel.sla.whatif.WhatIfResult.WhatIfChange;
import nl.schoolbel.sla.whatif.WhatIfResult.WhatIfFigure;
import nl.schoolbel.sla.whatif.WhatIfResult.WhatIfSide;

/** What came of two or three versions, beside each other. */
public final class WhatIfView {

    private static final Set<String> LATE = Set.of(ClockState.BREACHED.json(), ClockState.MET_LATE.json());

    private final List<Column> columns;
    private final PageWords words;

    WhatIfView(List<Agreement> versions, List<WhatIfResult> results, PageWords words) {
        this.words = words;
        columns = IntStream.range(0, results.size())
                .mapToObj(i -> new Column(name(versions.get(i), words), results.get(i)))
                .toList();
    }

    /** As people tell versions apart. */
    static String name(Agreement version, PageWords words) {
        String draft = version.state() == AgreementState.DRAFT ? words.word("version.draft") : "";
        return words.word("version", version.name(), String.valueOf(version.version())) + draft;
    }

    /** A version with its result. */
    public record Column(String name, WhatIfResult result) {

        public Totals real() {
            return total(WhatIfFigure::real, null);
        }

        public Totals draft() {
            return total(WhatIfFigure::draft, null);
        }

        Totals total(Function<WhatIfFigure, WhatIfSide> side, Target target) {
            return Totals.of(result.figures().stream()
                    .filter(figure -> target == null || figure.target().equals(target.json()))
                    .map(side)
                    .toList());
        }

        public List<WhatIfChange> changed() {
            return result.changed();
        }
    }

    /** A target with a pair of totals for each version. */
    public record Row(String key, List<Pair> pairs) {}

    /** What became of it, and what would have. */
    public record Pair(Totals real, Totals draft) {

        public Double difference() {
            return draft.moreThan(real);
        }
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return targets().stream()
                .map(target -> new Row(
                        "target." + target.json(),
                        columns.stream()
                                .map(column -> new Pair(
                                        column.total(WhatIfFigure::real, target),
                                        column.total(WhatIfFigure::draft, target)))
                                .toList()))
                .toList();
    }

    /** In percent per target. What became of the tickets is drawn once where it is the same for all versions. */
    public Chart chart() {
        List<Target> targets = targets();
        List<Series> series = new ArrayList<>();
        boolean sameReal = columns.stream()
                        .map(column -> values(column, WhatIfFigure::real, targets))
                        .distinct()
                        .count()
                <= 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!sameReal || i == 0) {
                String real = sameReal ? words.word("real") : words.word("real.of", column.name());
                series.add(new Series(real, values(column, WhatIfFigure::real, targets)));
            }
            series.add(new Series(column.name(), values(column, WhatIfFigure::draft, targets)));
        }
        return new Chart(
                "what-if-chart",
                words.word("chart.what-if"),
                words.word("target"),
                Chart.Kind.COLUMNS,
                false,
                Unit.PERCENT,
                targets.stream()
                        .map(target -> words.word("target." + target.json()))
                        .toList(),
                series);
    }

    private static List<Double> values(Column column, Function<WhatIfFigure, WhatIfSide> side, List<Target> targets) {
        return targets.stream()
                .map(target -> column.total(side, target).percent())
                .toList();
    }

    private List<Target> targets() {
        List<String> known = columns.stream()
                .flatMap(column -> column.result().figures().stream())
                .map(WhatIfFigure::target)
                .toList();
        return Stream.of(Target.values())
                .filter(target -> known.contains(target.json()))
                .toList();
    }

    public String ticketHref(WhatIfChange change) {
        return BoardAddress.BASE + "/tickets/" + change.ticketId();
    }

    /** Whether it would be kept, or broken. */
    public String turnKey(WhatIfChange change) {
        boolean late = LATE.contains(String.valueOf(change.draftState())) || change.draftLateBySeconds() > 0;
        return late ? "turn.missed" : "turn.kept";
    }

    public String stateKey(String state) {
        return "state." + state;
    }

    public String targetKey(String target) {
        return "target." + target;
    }

    /** With its sign, so that better and worse are told apart without colour. */
    public String signed(Double difference, Notation notation) {
        if (difference == null) {
            return Notation.NOTHING;
        }
        String number = notation.decimal(Math.abs(difference));
        return difference > 0 ? "+" + number : difference < 0 ? "−" + number : "0";
    }

    /** Late by nothing is not late. */
    public String lateBy(long seconds, Notation notation) {
        return seconds == 0 ? Notation.NOTHING : notation.time((double) seconds);
    }
}
