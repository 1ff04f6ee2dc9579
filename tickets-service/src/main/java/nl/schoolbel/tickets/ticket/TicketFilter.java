package nl.schoolbel.tickets.ticket;

import java.util.Set;
import java.util.UUID;

/** Which tickets a list holds; {@code null} does not narrow. */
public record TicketFilter(Set<UUID> schools, UUID beheerpartnerId) {}
