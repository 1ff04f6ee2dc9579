package nl.schoolbel.sla.gateway.connectors.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the next page of changes begins, oldest change first. It goes on from the last change that was read and not from a
 * count of what was read, for what changes meanwhile moves to the end and everything behind it one place forward. What was
 * read in the same second comes again, and is known.
 *
 * @param from changes at or after this second
 * @param start how many of those to pass over, for a second with more changes than a page holds
 */
public record PollPlace(Instant from, int start) {

    public PollPlace {
        from = from.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @param count changes on the page that was read from here
     * @param size of a page
     * @param lastChange on it; null for an empty one
     * @return empty when there are no more
     */
    public Optional<PollPlace> next(int count, int size, Instant lastChange) {
        if (count < size || lastChange == null) {
            return Optional.empty();
        }
        PollPlace further = new PollPlace(lastChange, 0);
        return Optional.of(further.from.isAfter(from) ? further : new PollPlace(from, start + size));
    }
}
