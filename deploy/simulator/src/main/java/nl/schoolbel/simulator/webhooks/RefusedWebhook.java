package nl.schoolbel.simulator.webhooks;

import java.time.Instant;

/**
 * An attempt that was not taken.
 *
 * @param id the {@code webhook-id} it claimed; {@code null} when it carried none
 * @param at by the simulator's clock
 * @param status the HTTP status it got; 0 when it got none
 * @param reason why, for people
 */
record RefusedWebhook(String id, Instant at, int status, String reason) {}
