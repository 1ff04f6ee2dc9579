package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.address.Names;

/** A wire without a service around it. */
final class WireFixture implements AutoCloseable {

    private static final Vertx VERTX = Vertx.vertx();

    final Names names = new Names();
    final MovableClock clock = new MovableClock();
    private final Line line;
    private final Wire wire;

    record Config(Duration timeout, Duration connectTimeout, Optional<Path> trustedCertificates)
            implements WireConfig {}

    /** The machine's clock, moved by a test. */
    static final class MovableClock extends DomainClock {

        private volatile Duration moved = Duration.ZERO;

        void move(Duration by) {
            moved = moved.plus(by);
        }

        @Override
        public Instant machineInstant() {
            return super.machineInstant().plus(moved);
        }
    }

    WireFixture(boolean machine, boolean ownAuthority, Duration timeout) {
        WireConfig config = new Config(
                timeout,
                Duration.ofSeconds(2),
                ownAuthority ? Optional.of(Path.of("src/test/resources/wire/authority.pem")) : Optional.empty());
        line = new Line(VERTX, names.addresses(machine), config);
        wire = new Wire(line, new Logins(new Tokens(line, clock, config)), config);
    }

    static EndpointSettings endpoint(String url, Map<String, String> headers, Authentication login) {
        return new EndpointSettings(
                new Endpoint(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Test",
                        url,
                        "generic",
                        List.of(),
                        List.copyOf(headers.keySet()),
                        login.kind(),
                        null,
                        Map.of(),
                        "active",
                        null,
                        false,
                        Instant.EPOCH,
                        1),
                List.of(),
                headers,
                login);
    }

    WireAnswer send(EndpointSettings endpoint) {
        return wire.send(
                        endpoint,
                        new WireRequest(
                                "POST",
                                URI.create(endpoint.url()),
                                Map.of("content-type", "application/json"),
                                "{}".getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join();
    }

    WireAnswer send(String url) {
        return send(endpoint(url, Map.of(), Authentication.NONE));
    }

    /** Why no answer came, as a slug. */
    String refused(EndpointSettings endpoint) {
        try {
            return "answered " + send(endpoint).status();
        } catch (CompletionException fault) {
            return fault.getCause() instanceof WireRefused refused ? refused.slug() : fault.toString();
        }
    }

    String refused(String url) {
        return refused(endpoint(url, Map.of(), Authentication.NONE));
    }

    @Override
    public void close() {
        line.close();
    }
}
