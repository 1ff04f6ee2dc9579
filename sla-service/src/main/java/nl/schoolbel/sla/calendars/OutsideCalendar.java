package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** Says in plain words why a calendar has no answer, naming the year. */
@ApplicationScoped
public class OutsideCalendar {

    @Inject
    ProblemTexts texts;

    public ProblemException refusal(OutsideCalendarException none) {
        String why = texts.text(
                "nl.schoolbel.sla.calendars",
                "outside." + none.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.valueOf(none.year()),
                String.valueOf(ServiceCalendar.FIRST_YEAR),
                String.valueOf(ServiceCalendar.LAST_YEAR));
        return new ProblemException(SlaProblem.OUTSIDE_CALENDAR, why).with("year", none.year());
    }
}
