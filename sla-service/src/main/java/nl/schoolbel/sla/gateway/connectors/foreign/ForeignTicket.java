package nl.schoolbel.sla.gateway.connectors.foreign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;

/**
 * A ticket of ours in the system behind an endpoint.
 *
 * @param foreignId null until their system has confirmed it
 * @param state where it stands over there, as far as we know
 * @param changedAt of the last body read, by their clock; null before
 * @param createTriedAt set while one may have been created of which we have no answer
 * @param goneAt set when they said that there is none any more
 * @param replies ids of the replies that were taken
 */
public record ForeignTicket(
        UUID endpointId,
        UUID ticketId,
        String foreignId,
        String foreignNumber,
        OurState state,
        Instant changedAt,
        Instant createTriedAt,
        Instant goneAt,
        List<String> replies) {

    public boolean isConfirmed() {
        return foreignId != null;
    }
}
