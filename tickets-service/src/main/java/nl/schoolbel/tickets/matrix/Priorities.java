package nl.schoolbel.tickets.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;

/** Rates reports by the matrix as it stands. A ticket keeps its rating when the matrix changes. */
@ApplicationScoped
public class Priorities {

    @Inject
    Matrix matrix;

    @Inject
    SchoolCalendars calendars;

    /**
     * How many people it hits times how soon it hurts; a blocked lesson or a need within one school day raises the
     * urgency by one, both together no more than that.
     *
     * @param schoolId whose school days count; {@code null} for Monday to Friday
     * @param neededAt {@code null} when nobody said
     */
    public Rating of(
            UUID schoolId, Impact impact, Urgency urgency, boolean lessonBlocked, Instant neededAt, Instant now) {
        boolean neededSoon =
                neededAt != null && !neededAt.isAfter(calendar(schoolId).oneSchoolDayAfter(now));
        return matrix.current().rate(impact, urgency, lessonBlocked, neededSoon);
    }

    private SchoolCalendar calendar(UUID schoolId) {
        return schoolId == null ? SchoolCalendar.of(List.of(), List.of(), List.of()) : calendars.of(schoolId);
    }
}
