package nl.schoolbel.sla.servicetime.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Which stretches of time each date owns: what a calendar is compiled from. Immutable. */
interface Openings {

    /** The zone that says where a date and a year begin. */
    ZoneId zone();

    /** What the date owns, sorted by opening; two may overlap over a clock change. */
    List<Span> spansOf(LocalDate date);

    /** The instant at which a local year starts, in nanoseconds since the epoch. */
    default long startOf(int year) {
        return nanos(LocalDate.of(year, 1, 1).atStartOfDay(zone()).toInstant());
    }

    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    /** A half-open stretch of the time line in nanoseconds since the epoch. */
    record Span(long from, long to) {

        /** Adds the part of this that lies inside the limits, if any. */
        void addWithin(long lowest, long highest, List<Span> spans) {
            long begin = Math.max(from, lowest);
            long end = Math.min(to, highest);
            if (begin < end) {
                spans.add(new Span(begin, end));
            }
        }
    }
}
