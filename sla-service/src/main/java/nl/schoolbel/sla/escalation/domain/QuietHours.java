package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of every day in which nobody is mailed; systems are told at once.
 *
 * @param from when they begin
 * @param until when they end; at or before {@code from} it is the next day's
 * @param zone of both
 * @param exceptPriority tickets of this priority, and of a higher one, do not wait; 0 when all do
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone, int exceptPriority) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet hours of a whole day never end");
        }
    }

    /**
     * When somebody may be mailed of a ticket: at once, or when the quiet hours end.
     *
     * @param priority 1 is the highest
     */
    public Instant mailAt(Instant now, int priority) {
        if (priority <= exceptPriority) {
            return now;
        }
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = until.isBefore(from);
        boolean quiet = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return now;
        }
        boolean endsTomorrow = overMidnight && !time.isBefore(from);
        Instant end = local.toLocalDate()
                .plusDays(endsTomorrow ? 1 : 0)
                .atTime(until)
                .atZone(zone)
                .toInstant();
        // In the night in which an hour comes twice its first coming can lie before now.
        return end.isBefore(now) ? now : end;
    }
}
