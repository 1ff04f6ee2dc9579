package nl.schoolbel.knowledge.practices.domain;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long what was published or confirmed counts as still right. Counted back from today in calendar months, in the time of
 * the schools, so that a list and a single practice always agree.
 *
 * @param months after so many months it is stale
 */
public record Freshness(int months) {

    private static final ZoneId SCHOOLS = ZoneId.of("Europe/Amsterdam");

    /** What was published or confirmed at this instant or before is stale. */
    public Instant staleUntil(Instant now) {
        return now.atZone(SCHOOLS).minusMonths(months).toInstant();
    }

    /** @param freshSince when it was published or confirmed last; {@code null} for what never was, which is not stale */
    public boolean isStale(Instant freshSince, Instant now) {
        return freshSince != null && !freshSince.isAfter(staleUntil(now));
    }
}
