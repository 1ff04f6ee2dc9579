package nl.schoolbel.sla.gateway.connectors;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.Wire;
import nl.schoolbel.sla.gateway.wire.WireAnswer;
import nl.schoolbel.sla.gateway.wire.WireRequest;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Brings a request of a mapping to the system behind an endpoint. */
@ApplicationScoped
public class MappedCalls {

    private static final String BEARER = "bearer";

    @Inject
    Wire wire;

    @Inject
    ManagedExecutor executor;

    /** Where the database may be waited for, as the threads of the wire must not. */
    Executor executor() {
        return executor;
    }

    public CompletionStage<WireAnswer> send(Mapping mapping, EndpointSettings endpoint, RequestMaker.Made made) {
        byte[] body = bytes(made.body());
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "schoolbel-sla/1");
        if (body.length > 0) {
            headers.put("Content-Type", "application/json");
        }
        headers.putAll(mapping.out().headers());
        return wire.send(
                authenticated(mapping, endpoint, headers),
                new WireRequest(made.method(), address(endpoint, made.path()), headers, body));
    }

    /** Some systems have a word of their own for a token. */
    private static EndpointSettings authenticated(
            Mapping mapping, EndpointSettings endpoint, Map<String, String> headers) {
        if (mapping.out().tokenPrefix() == null
                || !BEARER.equals(endpoint.authentication().kind())) {
            return endpoint;
        }
        headers.put(
                "Authorization",
                mapping.out().tokenPrefix() + endpoint.authentication().token());
        return new EndpointSettings(
                endpoint.endpoint(), endpoint.signingSecrets(), endpoint.headers(), Authentication.NONE);
    }

    private static URI address(EndpointSettings endpoint, String path) {
        String root = endpoint.url();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    private static byte[] bytes(JsonNode body) {
        return body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
