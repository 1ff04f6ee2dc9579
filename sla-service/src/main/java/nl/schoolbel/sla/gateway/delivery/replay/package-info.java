/**
 * Bringing what an endpoint missed: {@link nl.schoolbel.sla.gateway.delivery.replay.Replays} counts or takes a wish,
 * {@link nl.schoolbel.sla.gateway.delivery.replay.ReplayWorker} works it off in pieces, so that {@code sending} has it to do.
 */
package nl.schoolbel.sla.gateway.delivery.replay;
