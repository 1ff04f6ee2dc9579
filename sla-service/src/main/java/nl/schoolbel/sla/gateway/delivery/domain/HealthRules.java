package nl.schoolbel.sla.gateway.delivery.domain;

import java.time.Duration;

/**
 * When an endpoint is left in peace, and when it is given up.
 *
 * @param inARow so many failed attempts in a row open the circuit, whatever they were
 * @param few so many in a row open it as well when none was a plain refusal and they lasted {@code fewLasting}
 * @param firstPause until the first probe; each probe that fails doubles it, up to {@code longestPause}
 * @param disableAfter without a success for so long, and {@code disableAttempts} attempts, the endpoint is disabled
 */
public record HealthRules(
        int inARow,
        int few,
        Duration fewLasting,
        Duration firstPause,
        Duration longestPause,
        Duration disableAfter,
        int disableAttempts) {

    /** The pause after so many failed probes. */
    Duration pause(int probes) {
        Duration pause = firstPause;
        for (int i = 0; i < probes && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return shorter(pause);
    }

    Duration shorter(Duration asked) {
        return asked.compareTo(longestPause) > 0 ? longestPause : asked;
    }
}
