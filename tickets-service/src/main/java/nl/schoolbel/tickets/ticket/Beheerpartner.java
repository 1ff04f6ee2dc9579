package nl.schoolbel.tickets.ticket;

import java.util.UUID;

/**
 * The company that has the ticket.
 *
 * @param name for display
 * @param reference the ticket's number in its own system, or {@code null}
 */
public record Beheerpartner(UUID id, String name, String reference) {}
