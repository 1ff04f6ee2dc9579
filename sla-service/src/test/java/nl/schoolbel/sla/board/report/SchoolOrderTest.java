package nl.schoolbel.sla.board.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.TargetFigure;
import nl.schoolbel.sla.figures.TicketFigure;
import org.junit.jupiter.api.Test;

class SchoolOrderTest {

    @Test
    void theWorstShareComesFirstAndWithoutDecidedClocksLast() {
        assertThat(sorted(
                        SchoolOrder.RESOLUTION,
                        school("Alle op tijd", 3, target(3, 0)),
                        school("Geen", 0),
                        school("Alleen zonder oordeel", 0, target(0, 0)),
                        school("Helft", 4, target(2, 2))))
                .containsExactly("Helft", "Alle op tijd", "Alleen zonder oordeel", "Geen");
    }

    @Test
    void mostResolvedComesFirstAndEqualsStandByName() {
        assertThat(sorted(SchoolOrder.RESOLVED, school("c", 1), school("B", 2), school("a", 2)))
                .containsExactly("a", "B", "c");
        assertThat(sorted(SchoolOrder.NAME, school("c", 1), school("B", 2), school("a", 2)))
                .containsExactly("a", "B", "c");
    }

    @Test
    void theLongestDurationAndMostBreachesComeFirst() {
        Figure slow = school("Traag", 1, target(0, 2, 900.0));
        Figure quick = school("Vlot", 1, target(5, 0, 60.0));
        assertThat(sorted(SchoolOrder.DURATION, quick, school("Geen", 0), slow))
                .containsExactly("Traag", "Vlot", "Geen");
        assertThat(sorted(SchoolOrder.BREACHES, quick, slow)).containsExactly("Traag", "Vlot");
    }

    private static List<String> sorted(SchoolOrder order, Figure... schools) {
        List<Figure> list = new ArrayList<>(Arrays.asList(schools));
        list.sort(order.comparator());
        return list.stream().map(Figure::schoolName).toList();
    }

    private static Figure school(String name, long resolved, TargetFigure... targets) {
        TicketFigure tickets =
                new TicketFigure(resolved, resolved, 0, null, 0, null, 0, 0, null, 0, null, null, 0, 0, 0);
        return new Figure(UUID.randomUUID(), name, null, null, null, null, tickets, List.of(targets));
    }

    private static TargetFigure target(long met, long late) {
        return target(met, late, null);
    }

    private static TargetFigure target(long met, long late, Double p90) {
        return new TargetFigure(
                "resolution", met + late, met, late, 0, 0, null, null, null, p90, null, null, null, late, 0);
    }
}
