package nl.schoolbel.sla.gateway.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How an endpoint has answered since its last success. While its circuit is open nothing is sent but one probe at a time, so
 * that an outage takes no attempts from what waits. One delivery alone opens no circuit, however often it fails: what is
 * wrong then may be the delivery.
 *
 * @param failures failed attempts in a row
 * @param failingFrom the first of them; null when there is none
 * @param outages those of them that were no plain refusals
 * @param firstFailed the delivery of the first of them
 * @param severalFailed whether another delivery failed as well
 * @param openUntil null while the circuit is closed; from then on a probe may be made
 * @param pauses probes that failed since it opened
 */
public record Health(
        int failures,
        Instant failingFrom,
        int outages,
        UUID firstFailed,
        boolean severalFailed,
        Instant openUntil,
        int pauses) {

    /** Nothing failed since the last success. */
    public static final Health WELL = new Health(0, null, 0, null, false, null, 0);

    public boolean isOpen() {
        return openUntil != null;
    }

    public boolean isFailing() {
        return failures > 0;
    }

    /**
     * After a failed attempt.
     *
     * @param refusal whether the receiver answered, and would not have it
     * @param probe whether it was to show if the endpoint works again
     * @param retryAfter what the receiver asked for; null when nothing
     */
    public Health failed(
            UUID delivery, boolean refusal, boolean probe, Duration retryAfter, Instant at, HealthRules rules) {
        Health worse = new Health(
                failures + 1,
                failingFrom == null ? at : failingFrom,
                outages + (refusal ? 0 : 1),
                firstFailed == null ? delivery : firstFailed,
                severalFailed || firstFailed != null && !firstFailed.equals(delivery),
                openUntil,
                pauses);
        if (probe) {
            return worse.open(at, rules.pause(pauses + 1), retryAfter, pauses + 1, rules);
        }
        if (isOpen()) {
            return worse;
        }
        if (retryAfter != null) {
            return worse.open(at, Duration.ZERO, retryAfter, 0, rules);
        }
        return worse.severalFailed && worse.isDown(at, rules)
                ? worse.open(at, rules.firstPause(), null, 0, rules)
                : worse;
    }

    private boolean isDown(Instant at, HealthRules rules) {
        return failures >= rules.inARow()
                || outages == failures
                        && failures >= rules.few()
                        && !failingFrom.plus(rules.fewLasting()).isAfter(at);
    }

    private Health open(Instant at, Duration pause, Duration retryAfter, int probes, HealthRules rules) {
        Duration asked = retryAfter == null ? Duration.ZERO : rules.shorter(retryAfter);
        Duration longer = asked.compareTo(pause) > 0 ? asked : pause;
        return new Health(failures, failingFrom, outages, firstFailed, severalFailed, at.plus(longer), probes);
    }

    /** Whether it failed for so long and so often that nobody should go on trying. */
    public boolean isGivenUp(Instant at, HealthRules rules) {
        return failingFrom != null
                && failures >= rules.disableAttempts()
                && !failingFrom.plus(rules.disableAfter()).isAfter(at);
    }
}
