package nl.schoolbel.knowledge.subscriptions.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * The moment of each week up to which an edition tells what is new, by the clock on the wall. When that hour does not exist,
 * as on the night in which the clock goes forward, it is the first one that does; when it comes twice, it is the first.
 *
 * @param day of the week
 * @param hour of the day, 0 to 23
 * @param zone of the wall
 */
public record WeekMoment(DayOfWeek day, int hour, ZoneId zone) {

    /** Refuses hours that no day has. */
    public WeekMoment {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("no hour of a day: " + hour);
        }
    }

    /**
     * One week's edition.
     *
     * @param weekDate the Monday of its week, which stays the same when day or hour are set otherwise
     * @param until tells of what was new before this
     */
    public record Edition(LocalDate weekDate, Instant until) {}

    /** The last one whose moment has come, at that very instant or before. */
    public Edition last(Instant now) {
        LocalDate date = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(day));
        Edition edition = on(date);
        return edition.until().isAfter(now) ? on(date.minusWeeks(1)) : edition;
    }

    private Edition on(LocalDate date) {
        return new Edition(
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                date.atTime(hour, 0).atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }
}
