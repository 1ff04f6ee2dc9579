/**
 * Fetches what changed in systems that cannot push: {@link nl.schoolbel.sla.gateway.connectors.poll.PollWorker} claims an
 * endpoint that is due, {@link nl.schoolbel.sla.gateway.connectors.poll.PollRound} reads its changes to the end. What they
 * mean is for {@code inbound}.
 */
package nl.schoolbel.sla.gateway.connectors.poll;
