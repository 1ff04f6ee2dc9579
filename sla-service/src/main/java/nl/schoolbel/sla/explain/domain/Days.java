package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.clock.domain.Hours;

/**
 * A stretch of time day by day, with days that are alike taken together, so that a year takes a few lines.
 *
 * @param counted add up to the service time of the stretch
 */
record Days(List<CountedDays> counted, List<SkippedDays> skipped) {

    /** More different lengths of day than this are one line together. */
    static final int MOST_LENGTHS = 12;

    static final Days NONE = new Days(List.of(), List.of());

    /** @param until exclusive */
    static Days of(Hours hours, Instant from, Instant until, ClosedDays closed) {
        ZoneId zone = hours.at(from).zone();
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate last = until.minusNanos(1).atZone(zone).toLocalDate();
        Map<Duration, CountedDays> counted = new LinkedHashMap<>();
        Map<ClosedDay, SkippedDays> skipped = new LinkedHashMap<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            Instant begin = date.atStartOfDay(zone).toInstant();
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            Duration time = hours.between(begin.isBefore(from) ? from : begin, end.isAfter(until) ? until : end);
            if (!time.isZero()) {
                count(counted, date, time);
            } else if (hours.between(begin, end).isZero()) {
                ClosedDay known = closed.on(date);
                skip(skipped, date, known == null ? ClosedDay.WEEKLY : known);
            }
        }
        return new Days(List.copyOf(counted.values()), List.copyOf(skipped.values()));
    }

    private static void count(Map<Duration, CountedDays> counted, LocalDate date, Duration time) {
        // Zero stands for what is left over: no counted day has that length.
        Duration key = counted.containsKey(time) || counted.size() < MOST_LENGTHS ? time : Duration.ZERO;
        counted.merge(key, new CountedDays(date, date, 1, time, time), (before, one) -> before.and(date, time));
    }

    private static void skip(Map<ClosedDay, SkippedDays> skipped, LocalDate date, ClosedDay why) {
        skipped.merge(why, new SkippedDays(date, date, 1, why), (before, one) -> before.and(date));
    }
}
