package nl.schoolbel.sla.board.timeline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Real time from left to right.
 *
 * @param from at the left edge
 * @param until at the right edge, later than {@code from}
 * @param width in units of the drawing
 */
public record TimeScale(Instant from, Instant until, int width) {

    public TimeScale {
        if (!from.isBefore(until) || width < 1) {
            throw new IllegalArgumentException("a drawing needs some time and some room");
        }
    }

    /** Around all of these instants, with a little room behind the last one; an hour at least. */
    public static TimeScale around(List<Instant> instants, int width) {
        Instant first = instants.stream().min(Instant::compareTo).orElseThrow();
        Instant last = instants.stream().max(Instant::compareTo).orElseThrow();
        Duration length = Duration.between(first, last);
        Duration shown = length.plus(length.dividedBy(25));
        Duration least = Duration.ofHours(1);
        return new TimeScale(first, first.plus(shown.compareTo(least) < 0 ? least : shown), width);
    }

    /** Where an instant lies; one beyond an edge lies on it. */
    public int x(Instant instant) {
        if (!instant.isAfter(from)) {
            return 0;
        }
        if (!instant.isBefore(until)) {
            return width;
        }
        double share = (double) Duration.between(from, instant).toMillis()
                / Duration.between(from, until).toMillis();
        return (int) Math.round(share * width);
    }

    /** The first instants of days that lie in it, at most so many, evenly left out; without any for a part of a day. */
    public List<Instant> days(ZoneId zone, int most) {
        LocalDate first = from.atZone(zone).toLocalDate().plusDays(1);
        LocalDate last = until.atZone(zone).toLocalDate();
        long count = last.toEpochDay() - first.toEpochDay() + 1;
        long step = Math.max(1, (count + most - 1) / most);
        List<Instant> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            days.add(day.atStartOfDay(zone).toInstant());
        }
        return days;
    }
}
