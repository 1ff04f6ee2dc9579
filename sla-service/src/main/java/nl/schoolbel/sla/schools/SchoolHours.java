package nl.schoolbel.sla.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.CalendarStep;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * When schools are open, as steps: what was known at a moment holds from then on, never for time that had passed. The first step
 * is from of old. A school that was never heard of is open always.
 */
@ApplicationScoped
public class SchoolHours {

    /** Schools share weeks and holidays; more different ones than this are compiled again now and then. */
    private static final int MOST_KEPT = 2_000;

    private static final Compiled UNKNOWN = Compiled.of(new KnownHours(null, null, null));

    @Inject
    SchoolHoursStore store;

    /** By the hours as they are stored, so that it is never out of date and the same hours are compiled once. */
    private final Map<String, Compiled> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compiled> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Compiled(ServiceCalendar access, ServiceCalendar lessons) {

        static Compiled of(KnownHours known) {
            return new Compiled(
                    SchoolWeek.calendar(known.accessHours(), known.closedDays(), SchoolWeek.ALWAYS),
                    SchoolWeek.calendar(known.lessonHours(), known.closedDays(), SchoolWeek.USUAL_LESSONS));
        }
    }

    /** When a technician may come in: at any time on days that are not closed, unless the school gave hours. Never empty. */
    public List<CalendarStep> accessOf(UUID school) {
        return steps(school, Compiled::access);
    }

    /** When there are lessons: Monday to Friday 08:30–15:00 on days that are not closed, unless the school gave hours. */
    public List<CalendarStep> lessonsOf(UUID school) {
        return steps(school, Compiled::lessons);
    }

    private List<CalendarStep> steps(UUID school, Function<Compiled, ServiceCalendar> kind) {
        List<CalendarStep> steps = new ArrayList<>();
        for (SchoolHoursStore.Row row : store.of(school)) {
            ServiceCalendar calendar = kind.apply(compiled(row));
            boolean same = !steps.isEmpty() && steps.get(steps.size() - 1).calendar() == calendar;
            if (!same) {
                steps.add(new CalendarStep(steps.isEmpty() ? Instant.MIN : row.knownFrom(), calendar));
            }
        }
        return steps.isEmpty() ? List.of(CalendarStep.always(kind.apply(UNKNOWN))) : List.copyOf(steps);
    }

    private Compiled compiled(SchoolHoursStore.Row row) {
        synchronized (kept) {
            return kept.computeIfAbsent(row.hours(), column -> Compiled.of(row.known()));
        }
    }
}
