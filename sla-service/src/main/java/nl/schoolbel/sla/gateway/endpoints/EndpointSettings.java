package nl.schoolbel.sla.gateway.endpoints;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is needed for calling an endpoint, with its secrets opened. It stays in memory and is never written.
 *
 * @param signingSecrets all that are valid now, newest first; one signature each
 * @param headers of its own, by name
 */
public record EndpointSettings(
        Endpoint endpoint, List<String> signingSecrets, Map<String, String> headers, Authentication authentication) {

    public UUID id() {
        return endpoint.id();
    }

    public String url() {
        return endpoint.url();
    }

    public String connector() {
        return endpoint.connector();
    }

    public String state() {
        return endpoint.state();
    }

    public Integer ratePerMinute() {
        return endpoint.ratePerMinute();
    }

    /** What the connector asks for. */
    public Map<String, String> settings() {
        return endpoint.settings();
    }

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "EndpointSettings[" + endpoint.id() + "]";
    }
}
