package nl.schoolbel.sla.gateway.connectors.foreign;

import java.util.UUID;

/** Said in the transaction in which it became known what a ticket is called over there. */
public record ForeignTicketMade(UUID endpointId, UUID ticketId, String foreignId, String foreignNumber) {}
