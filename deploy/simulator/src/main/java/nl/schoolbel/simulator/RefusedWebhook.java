package nl.schoolbel.simulator;

import java.time.Instant;

/**
 * An attempt that was not taken.
 *
 * @param id the {@code webhook-id} it claimed; {@code null} when it carried none
 * @param at by the simulator's clock
 * @param status the HTTP status it got
 * @param reason why, for people
 */
record RefusedWebhook(String id, Instant at, int status, String reason) {}
