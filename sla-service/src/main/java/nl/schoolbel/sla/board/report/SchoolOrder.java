package nl.schoolbel.sla.board.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.TargetFigure;

/** In which order schools stand in a report: by name, or what asks for attention first. */
public enum SchoolOrder {
    @JsonProperty("name")
    NAME,
    @JsonProperty("resolved")
    RESOLVED,
    @JsonProperty("acknowledge")
    ACKNOWLEDGE,
    @JsonProperty("resolution")
    RESOLUTION,
    @JsonProperty("duration")
    DURATION,
    @JsonProperty("breaches")
    BREACHES;

    /** Two of the same rank stand by name. */
    public Comparator<Figure> comparator() {
        return order().thenComparing(SchoolOrder::schoolName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Figure::schoolId);
    }

    private Comparator<Figure> order() {
        return switch (this) {
            case NAME -> Comparator.comparing(SchoolOrder::schoolName, String.CASE_INSENSITIVE_ORDER);
            case RESOLVED ->
                Comparator.comparing((Figure school) -> school.tickets().resolved())
                        .reversed();
            case ACKNOWLEDGE -> worstFirst(Target.ACKNOWLEDGE);
            case RESOLUTION -> worstFirst(Target.RESOLUTION);
            case DURATION -> lastWithout(SchoolOrder::ninetieth, Comparator.reverseOrder());
            case BREACHES -> Comparator.comparing(SchoolOrder::breaches).reversed();
        };
    }

    private static Double ninetieth(Figure school) {
        TargetFigure resolution = ReportCharts.of(school.targets(), Target.RESOLUTION);
        return resolution == null ? null : resolution.p90ServiceSeconds();
    }

    /** The word in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By name and by share in time the smallest comes first, else the largest. */
    String direction() {
        return this == RESOLVED || this == DURATION || this == BREACHES ? "descending" : "ascending";
    }

    static long breaches(Figure figure) {
        return figure.targets().stream().mapToLong(TargetFigure::breaches).sum();
    }

    private static String schoolName(Figure school) {
        return school.schoolName() == null ? "" : school.schoolName();
    }

    /** Also below the number of clocks from which on a percentage is shown. */
    private static Comparator<Figure> worstFirst(Target target) {
        return lastWithout(
                school -> {
                    TargetFigure figure = ReportCharts.of(school.targets(), target);
                    return figure == null || figure.met() + figure.late() == 0
                            ? null
                            : (double) figure.met() / (figure.met() + figure.late());
                },
                Comparator.naturalOrder());
    }

    private static Comparator<Figure> lastWithout(Function<Figure, Double> value, Comparator<Double> order) {
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }
}
