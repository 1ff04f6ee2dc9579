package nl.schoolbel.tickets.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.tickets.domain.SchoolCalendar;

/** Why a report counts as more urgent than its sender said. Never more than one step in all. */
public enum UrgencyRaise implements Term {
    /** A lesson cannot go on. */
    @JsonProperty("lesson-blocked")
    LESSON_BLOCKED,

    /** It is needed within one weekday. */
    @JsonProperty("needed-soon")
    NEEDED_SOON;

    /**
     * The raise that a report has a right to, {@code null} for none; a blocked lesson is named before a need.
     *
     * @param neededBefore {@code null} when nobody said
     */
    static UrgencyRaise of(boolean lessonBlocked, Instant neededBefore, Instant now) {
        if (lessonBlocked) {
            return LESSON_BLOCKED;
        }
        return neededBefore != null && !neededBefore.isAfter(oneWeekdayAfter(now)) ? NEEDED_SOON : null;
    }

    /**
     * The same time of day on the next Monday to Friday, inclusive: on Friday 14:00 until Monday 14:00, in a weekend until
     * the end of Monday. Holidays count as other weekdays; then nobody needs it the day after.
     */
    static Instant oneWeekdayAfter(Instant now) {
        ZonedDateTime from = now.atZone(SchoolCalendar.DUTCH);
        ZonedDateTime next = from.plusDays(1);
        while (isWeekend(next)) {
            next = next.plusDays(1);
        }
        return isWeekend(from)
                ? next.toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(SchoolCalendar.DUTCH)
                        .toInstant()
                : next.toInstant();
    }

    /** High stays high. */
    static Urgency raised(Urgency urgency) {
        return urgency == Urgency.LOW ? Urgency.NORMAL : Urgency.HIGH;
    }

    private static boolean isWeekend(ZonedDateTime moment) {
        return moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
