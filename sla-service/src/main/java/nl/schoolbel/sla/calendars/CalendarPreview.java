package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** Shows the windows that written hours come to; of a draft by the holidays as they are known now. */
@ApplicationScoped
class CalendarPreview {

    /** A year with its leap day and a clock change; some thousands of windows at the very most. */
    private static final Duration LONGEST = Duration.ofDays(366).plusHours(2);

    private static final int LONGEST_MONTHS = 12;

    @Inject
    CalendarStore store;

    @Inject
    Calendars calendars;

    @Inject
    Holidays holidays;

    @Inject
    OutsideCalendar outside;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    WindowPreview windows(UUID id, Instant from, Instant until) {
        WrittenCalendar written = store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.CALENDAR_UNKNOWN));
        checkPeriod(from, until);
        ServiceCalendar calendar = written.isPublished() ? calendars.compiled(id) : compiled(written);
        try {
            return WindowPreview.of(calendar.zone(), from, until, calendar.windows(from, until));
        } catch (OutsideCalendarException none) {
            throw outside.refusal(none);
        }
    }

    private ServiceCalendar compiled(WrittenCalendar draft) {
        List<LocalDate> closed =
                holidays.of(draft.definition(), clock.instant()).closedDates();
        return CalendarCompiler.compile(draft.definition(), closed);
    }

    private void checkPeriod(Instant from, Instant until) {
        List<FieldFault> faults = new ArrayList<>();
        if (from == null) {
            faults.add(new FieldFault("from", "missing", texts.fieldDetail("missing")));
        }
        if (until == null) {
            faults.add(new FieldFault("until", "missing", texts.fieldDetail("missing")));
        }
        if (from != null && until != null && !until.isAfter(from)) {
            faults.add(new FieldFault("until", "not-after-start", texts.fieldDetail("not-after-start")));
        }
        if (from != null && until != null && Duration.between(from, until).compareTo(LONGEST) > 0) {
            faults.add(
                    new FieldFault("until", "period-too-long", texts.fieldDetail("period-too-long", LONGEST_MONTHS)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
