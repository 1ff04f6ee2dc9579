package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.clock.domain.CalendarStep;
import nl.schoolbel.sla.schools.SchoolHours;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** The hours that a target counts: calendars, and what is known of schools, laid over each other. */
@ApplicationScoped
class AgreedHours {

    /** Contracts times schools with hours of their own; a pair that was dropped is compiled again. */
    private static final int MOST_KEPT = 2_000;

    @Inject
    Calendars calendars;

    @Inject
    SchoolHours schools;

    private final Map<Pair, ServiceCalendar> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, ServiceCalendar> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Two calendars, each the very same one as long as nothing in it changes. */
    private record Pair(ServiceCalendar one, ServiceCalendar other, boolean both) {}

    /** Whether hours of schools count for something that was agreed. */
    static boolean dependsOnSchool(AgreementTerms terms) {
        return terms.targets().stream()
                .anyMatch(target -> target.hours() != HoursLayer.CONTRACT
                        && target.hours() != HoursLayer.CONTRACT_AND_OUT_OF_HOURS);
    }

    /** @param school whose ticket it is */
    List<CalendarStep> of(AgreementTerms terms, HoursLayer layer, UUID school) {
        return switch (layer) {
            case CONTRACT, CONTRACT_AND_OUT_OF_HOURS -> List.of(CalendarStep.always(contract(terms)));
            case CONTRACT_AND_SCHOOL ->
                schools.accessOf(school).stream()
                        .map(step ->
                                new CalendarStep(step.from(), joined(new Pair(contract(terms), step.calendar(), true))))
                        .toList();
            case SCHOOL_ACCESS -> schools.accessOf(school);
            case SCHOOL_LESSONS -> schools.lessonsOf(school);
        };
    }

    /** The hours of the priorities for which those out of hours count too, in place of the others. */
    Map<Integer, List<CalendarStep>> ofPriority(AgreementTerms terms, HoursLayer layer) {
        if (layer != HoursLayer.CONTRACT_AND_OUT_OF_HOURS || terms.outOfHoursCalendarId() == null) {
            return Map.of();
        }
        ServiceCalendar either =
                joined(new Pair(contract(terms), calendars.compiled(terms.outOfHoursCalendarId()), false));
        Map<Integer, List<CalendarStep>> hours = new HashMap<>();
        terms.outOfHoursPriorities().forEach(priority -> hours.put(priority, List.of(CalendarStep.always(either))));
        return hours;
    }

    private ServiceCalendar contract(AgreementTerms terms) {
        return calendars.compiled(terms.calendarId());
    }

    private ServiceCalendar joined(Pair pair) {
        synchronized (kept) {
            return kept.computeIfAbsent(
                    pair, of -> of.both() ? of.one().and(of.other()) : of.one().or(of.other()));
        }
    }
}
