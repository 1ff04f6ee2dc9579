package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;
import nl.schoolbel.sla.gateway.wire.address.Addresses;

/**
 * Calls that are guarded: the name is resolved each time, every address checked, and the connection goes to a checked one
 * while certificate and Host header stay those of the name. Redirects are not followed.
 */
@ApplicationScoped
class Line {

    /** Servers close a connection that was idle for 5 seconds or longer; a shorter time here never meets one that closes. */
    private static final int KEEP_ALIVE_SECONDS = 4;

    private static final int MOST_CONNECTIONS_PER_ADDRESS = 50;

    private final Vertx vertx;
    private final Addresses addresses;
    private final HttpClient http;

    Line(Vertx vertx, Addresses addresses, WireConfig config) {
        this.vertx = vertx;
        this.addresses = addresses;
        HttpClientOptions options = new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS_PER_ADDRESS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxRedirects(0)
                .setVerifyHost(true)
                .setTracingPolicy(TracingPolicy.IGNORE);
        config.trustedCertificates().ifPresent(pem -> options.setTrustOptions(TrustedCertificates.with(pem)));
        http = vertx.createHttpClient(options);
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** The answer, or {@link WireRefused} when none came in time; of a long answer the beginning. */
    CompletableFuture<WireAnswer> call(WireRequest request, Deadline deadline) {
        CompletableFuture<WireAnswer> answer = new CompletableFuture<>();
        long timer = vertx.setTimer(
                deadline.left().toMillis(), fired -> answer.completeExceptionally(new WireRefused(Why.NO_ANSWER)));
        answer.whenComplete((done, fault) -> vertx.cancelTimer(timer));
        addresses.check(request.url()).whenComplete((checked, fault) -> {
            if (fault != null) {
                answer.completeExceptionally(Faults.of(fault));
            } else if (!answer.isDone()) {
                new Exchange(http, request, checked, answer).start();
            }
        });
        return answer;
    }
}
