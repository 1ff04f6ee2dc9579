package nl.schoolbel.sla.gateway.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** Brings a request to an endpoint, without blocking: with the endpoint's own headers and its login, over a guarded line. */
@ApplicationScoped
public class Wire {

    private static final int UNAUTHORIZED = 401;

    private final Line line;
    private final Logins logins;
    private final WireConfig config;

    @Inject
    Wire(Line line, Logins logins, WireConfig config) {
        this.line = line;
        this.logins = logins;
        this.config = config;
    }

    /**
     * The answer, whatever its status; or {@link WireRefused} in the stage when none came in time, which is the time of all
     * steps together. A login by token that is answered with 401 is made anew, once.
     */
    public CompletionStage<WireAnswer> send(EndpointSettings endpoint, WireRequest request) {
        return send(endpoint, request, Deadline.in(config.timeout()), true);
    }

    private CompletableFuture<WireAnswer> send(
            EndpointSettings endpoint, WireRequest request, Deadline deadline, boolean mayLoginAnew) {
        return logins.authorization(endpoint)
                .toCompletableFuture()
                .copy()
                .orTimeout(deadline.left().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(fault -> CompletableFuture.failedFuture(Faults.of(fault)))
                .thenCompose(authorization -> line.call(complete(endpoint, request, authorization), deadline)
                        .thenCompose(answer -> {
                            boolean anew = mayLoginAnew
                                    && answer.status() == UNAUTHORIZED
                                    && logins.forget(endpoint, authorization);
                            return anew
                                    ? send(endpoint, request, deadline, false)
                                    : CompletableFuture.completedFuture(answer);
                        }));
    }

    private static WireRequest complete(
            EndpointSettings endpoint, WireRequest request, Optional<String> authorization) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(endpoint.headers());
        headers.putAll(request.headers());
        authorization.ifPresent(value -> headers.put("authorization", value));
        return new WireRequest(request.method(), request.url(), headers, request.body());
    }
}
