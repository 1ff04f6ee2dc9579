package nl.schoolbel.tickets.ticket;

import java.util.Set;
import java.util.UUID;
import nl.schoolbel.tickets.domain.TicketState;

/** Which tickets a list holds; {@code null} does not narrow. */
public record TicketFilter(Set<UUID> schools, TicketState state, UUID beheerpartnerId) {}
