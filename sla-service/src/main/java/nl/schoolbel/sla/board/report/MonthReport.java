package nl.schoolbel.sla.board.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.credits.CreditView;
import nl.schoolbel.sla.evidence.BreachView;
import nl.schoolbel.sla.evidence.ReasonCount;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.MonthFigure;

/**
 * What is counted of a month, as far as the viewer may know it.
 *
 * @param month such as {@code 2026-11}, in Dutch time
 * @param nextMonth {@code null} for the present month
 * @param beheerpartnerId of whom; {@code null} for all that the viewer may see
 * @param beheerpartners to choose from, by name; empty where there is no choice
 * @param closedAt {@code null} while the figures still move
 * @param corrected of a closed month, whether what was heard or settled since would change it
 * @param whole everything together
 * @param priorities a figure for each priority, 1 first
 * @param schools a figure for each school
 * @param moreSchools whether there are more schools than these
 * @param trend months, the oldest first, this one last
 * @param reasons how the reasons of the breaches stand now
 * @param breaches the latest due moments
 * @param disputes breaches whose reason is disputed
 * @param names of what {@code beheerpartners} has, and of the schools and tickets (their numbers) of breaches
 * @param credits {@code null} where the viewer may not know them
 */
public record MonthReport(
        String month,
        String previousMonth,
        String nextMonth,
        UUID beheerpartnerId,
        List<UUID> beheerpartners,
        Instant closedAt,
        boolean corrected,
        Figure whole,
        List<Figure> priorities,
        List<Figure> schools,
        boolean moreSchools,
        List<MonthFigure> trend,
        List<ReasonCount> reasons,
        List<BreachView> breaches,
        List<BreachView> disputes,
        List<CreditView> credits,
        Map<UUID, String> names) {

    /** The name of a beheerpartner or school, or the number of a ticket; its id while nobody told it. */
    public String name(UUID id) {
        return id == null ? "" : names.getOrDefault(id, id.toString());
    }

    /** The name of the school that a figure is about; its id while nobody told it. */
    static String school(Figure figure) {
        return figure.schoolName() == null ? figure.schoolId().toString() : figure.schoolName();
    }
}
