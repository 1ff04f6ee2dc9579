package nl.schoolbel.tickets.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** Figures for who may know them: a contactpersoon of the own schools; coach, bestuur and operator of all. */
@ApplicationScoped
public class Figures {

    private static final int MOST_DEVICES = 100;

    @Inject
    FigureStore store;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * The figures of a period.
     *
     * @param from month, {@code YYYY-MM}, or {@code null}
     * @param until month, inclusive, or {@code null}
     * @param schoolId {@code null} for all that the caller may see; one that is not the caller's answers 404
     */
    public FigureTable table(String from, String until, FigureGroup by, UUID schoolId) {
        Set<UUID> schools = schools(schoolId);
        Months months = Months.of(from, until, clock.instant(), texts);
        List<Figure> groups = store.groups(by, months, schools);
        List<Figure> shown = groups.subList(0, Math.min(groups.size(), FigureStore.MOST_GROUPS));
        return new FigureTable(
                months.from().toString(),
                months.until().toString(),
                by,
                by == FigureGroup.MONTH ? everyMonth(months, shown) : shown,
                groups.size() > FigureStore.MOST_GROUPS,
                store.total(months, schools));
    }

    /** The devices that were reported most, most first; a period as in {@link #table}. */
    public List<FailingDevice> failing(String from, String until, UUID schoolId, int limit) {
        Set<UUID> schools = schools(schoolId);
        if (limit < 1 || limit > MOST_DEVICES) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("limit", "limit", texts.fieldDetail("limit", MOST_DEVICES))));
        }
        return store.failing(Months.of(from, until, clock.instant(), texts), schools, limit);
    }

    private static List<Figure> everyMonth(Months months, List<Figure> some) {
        Map<String, Figure> byMonth = some.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        return Stream.iterate(months.from(), month -> !month.isAfter(months.until()), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .map(month -> byMonth.getOrDefault(month, Figure.none(month)))
                .toList();
    }

    private Set<UUID> schools(UUID schoolId) {
        if (caller.has(Roles.COACH) || caller.has(Roles.BESTUUR) || caller.has(Roles.OPERATOR)) {
            return schoolId == null ? null : Set.of(schoolId);
        }
        if (schoolId != null && !caller.belongsTo(schoolId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return schoolId == null ? caller.schools() : Set.of(schoolId);
    }
}
