package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The terms under which clocks of a ticket run, frozen at the moment at which they were matched with an agreement version.
 *
 * @param targets what is promised; a target that is missing has no clock
 * @param matchedAt when the agreement was matched
 * @param fromHandOver number of the first hand-over under these terms, from 1; earlier ones went elsewhere. 0 for terms
 *     that hold from the report: the school's own {@link Target#TRIAGE}
 * @param handedOnWith number of the hand-over that went to another beheerpartner and so ends these terms; null while
 *     there is none
 */
public record ClockTerms(Map<Target, TargetTerms> targets, Instant matchedAt, int fromHandOver, Integer handedOnWith) {

    public ClockTerms {
        Objects.requireNonNull(matchedAt, "matchedAt");
        targets = Map.copyOf(targets);
        if (fromHandOver < 0) {
            throw new IllegalArgumentException("fromHandOver must not be below 0, was " + fromHandOver);
        }
        if (targets.containsKey(Target.TRIAGE) != (fromHandOver == 0) && !targets.isEmpty()) {
            throw new IllegalArgumentException("triage, and nothing else, is promised from the report");
        }
        if (fromHandOver == 0 && targets.size() > 1) {
            throw new IllegalArgumentException("nothing but triage is promised from the report");
        }
        if (handedOnWith != null && handedOnWith <= fromHandOver) {
            throw new IllegalArgumentException("handedOnWith must come after fromHandOver, was " + handedOnWith);
        }
    }

    /** Terms in force from a hand-over on. */
    public static ClockTerms from(int fromHandOver, Instant matchedAt, Map<Target, TargetTerms> targets) {
        return new ClockTerms(targets, matchedAt, fromHandOver, null);
    }

    /** The school's own terms, in force from the report on. */
    public static ClockTerms ofReport(Instant reportedAt, TargetTerms triage) {
        return new ClockTerms(Map.of(Target.TRIAGE, triage), reportedAt, 0, null);
    }

    /** The same terms, ended by the hand-over that goes to another beheerpartner. */
    public ClockTerms endedByHandOver(int handOver) {
        return new ClockTerms(targets, matchedAt, fromHandOver, handOver);
    }

    boolean ofReport() {
        return fromHandOver == 0;
    }

    boolean endBefore(int handOver) {
        return handedOnWith != null && handOver >= handedOnWith;
    }
}
