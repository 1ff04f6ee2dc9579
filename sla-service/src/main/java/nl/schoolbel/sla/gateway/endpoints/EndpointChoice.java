package nl.schoolbel.sla.gateway.endpoints;

import java.util.List;
import java.util.UUID;

/**
 * An endpoint that may be told of something.
 *
 * @param events slugs of what it wants to hear; empty for all
 */
public record EndpointChoice(UUID id, List<String> events) {

    public boolean wants(String slug) {
        return events.isEmpty() || events.contains(slug);
    }
}
