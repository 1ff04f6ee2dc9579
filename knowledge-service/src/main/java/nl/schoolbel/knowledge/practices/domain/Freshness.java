package nl.schoolbel.knowledge.practices.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long what was published or confirmed counts as still right. Counted back from today in calendar months, in the time of
 * the schools, so that a list and a single practice always agree. On a day that the month counted back to does not have, all
 * of that month is far enough, so that what is stale once stays so.
 *
 * @param months after so many months it is stale
 */
public record Freshness(int months) {

    private static final ZoneId SCHOOLS = ZoneId.of("Europe/Amsterdam");

    /** What was published or confirmed at this instant or before is stale. */
    public Instant staleUntil(Instant now) {
        LocalDateTime today = LocalDateTime.ofInstant(now, SCHOOLS);
        LocalDateTime then = today.minusMonths(months);
        return then.getDayOfMonth() == today.getDayOfMonth()
                ? then.atZone(SCHOOLS).toInstant()
                : then.toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(SCHOOLS)
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS);
    }

    /** @param freshSince when it was published or confirmed last; {@code null} for what never was, which is not stale */
    public boolean isStale(Instant freshSince, Instant now) {
        return freshSince != null && !freshSince.isAfter(staleUntil(now));
    }
}
