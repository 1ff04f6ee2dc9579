package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * The terms under which a ticket's clocks run, frozen at the moment its hand-over was matched with an agreement version.
 *
 * @param calendar service hours of that version
 * @param targets what is promised; a target that is missing has no clock
 * @param matchedAt when the agreement was matched
 * @param fromHandOver number of the first hand-over under these terms, from 1; earlier ones went elsewhere
 * @param handedOnWith number of the hand-over that went to another beheerpartner and so ends these terms; null while
 *     there is none
 */
public record ClockTerms(
        ServiceCalendar calendar,
        Map<Target, TargetTerms> targets,
        Instant matchedAt,
        int fromHandOver,
        Integer handedOnWith) {

    public ClockTerms {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(matchedAt, "matchedAt");
        targets = Map.copyOf(targets);
        if (fromHandOver < 1) {
            throw new IllegalArgumentException("fromHandOver must be 1 or more, was " + fromHandOver);
        }
        if (handedOnWith != null && handedOnWith <= fromHandOver) {
            throw new IllegalArgumentException("handedOnWith must come after fromHandOver, was " + handedOnWith);
        }
    }

    /** Terms in force from a hand-over on. */
    public static ClockTerms from(
            int fromHandOver, Instant matchedAt, ServiceCalendar calendar, Map<Target, TargetTerms> targets) {
        return new ClockTerms(calendar, targets, matchedAt, fromHandOver, null);
    }

    /** The same terms, ended by the hand-over that goes to another beheerpartner. */
    public ClockTerms endedByHandOver(int handOver) {
        return new ClockTerms(calendar, targets, matchedAt, fromHandOver, handOver);
    }

    boolean endBefore(int handOver) {
        return handedOnWith != null && handOver >= handedOnWith;
    }
}
