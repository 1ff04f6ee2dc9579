package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * Why a ticket waits.
 *
 * @param until when the waiting ends by itself; {@code null} when somebody has to say so
 */
public record Waiting(WaitingReason reason, Instant until) {}
