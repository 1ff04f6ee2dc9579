package nl.schoolbel.sla.gateway.callback;

import java.util.Optional;
import java.util.UUID;

/** Who knows which of our tickets has an id in a beheerpartner's own system. */
public interface ForeignTicketFinder {

    Optional<UUID> ticketOf(UUID endpoint, String foreignId);
}
