package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings a request to an endpoint, without blocking. Each time its name is resolved, every address is checked, and the
 * connection goes to the checked one while certificate and Host header stay those of the name. Redirects are not followed.
 */
@ApplicationScoped
public class Wire {

    /** Servers close a connection that was idle for 5 seconds or longer; a shorter time here never meets one that closes. */
    private static final int KEEP_ALIVE_SECONDS = 4;

    private static final int MOST_CONNECTIONS_PER_ADDRESS = 50;
    private static final int MOST_BODY_BYTES = 64 * 1024;

    @Inject
    Vertx vertx;

    @Inject
    Addresses addresses;

    @ConfigProperty(name = "schoolbel.gateway.delivery.timeout", defaultValue = "15s")
    Duration timeout;

    private HttpClient http;

    @PostConstruct
    void prepare() {
        http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS_PER_ADDRESS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout((int) timeout.toMillis())
                .setMaxRedirects(0)
                .setVerifyHost(true)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /**
     * The answer, whatever its status; or {@link WireRefused} in the stage when none came in time. The time counts for all
     * of it: resolving, connecting, answering.
     */
    public CompletionStage<WireAnswer> send(EndpointSettings endpoint, WireRequest request) {
        Map<String, String> headers = new HashMap<>(endpoint.headers());
        headers.putAll(request.headers());
        return exchange(new WireRequest(request.method(), request.url(), headers, request.body()));
    }

    private CompletionStage<WireAnswer> exchange(WireRequest request) {
        CompletableFuture<WireAnswer> answer = new CompletableFuture<>();
        long deadline = vertx.setTimer(
                timeout.toMillis(), fired -> answer.completeExceptionally(new WireRefused(Why.NO_ANSWER)));
        answer.whenComplete((done, fault) -> vertx.cancelTimer(deadline));
        addresses
                .resolve(request.url())
                .thenCompose(address -> http.request(options(request, address)).toCompletionStage())
                .thenAccept(connected -> talk(connected, request, answer))
                .whenComplete((sent, fault) -> fail(answer, fault));
        return answer;
    }

    private static RequestOptions options(WireRequest request, InetAddress address) {
        URI url = request.url();
        boolean ssl = "https".equals(url.getScheme());
        int port = url.getPort() != -1 ? url.getPort() : ssl ? 443 : 80;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method()))
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false);
        request.headers().forEach(options::putHeader);
        return options;
    }

    private static void talk(HttpClientRequest connected, WireRequest request, CompletableFuture<WireAnswer> answer) {
        if (answer.isDone()) {
            connected.reset();
            return;
        }
        answer.whenComplete((done, fault) -> {
            if (fault != null) {
                connected.reset();
            }
        });
        connected
                .send(Buffer.buffer(request.body()))
                .onFailure(fault -> fail(answer, fault))
                .onSuccess(response -> read(response, answer));
    }

    private static void read(HttpClientResponse response, CompletableFuture<WireAnswer> answer) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(fault -> fail(answer, fault));
        response.handler(part -> {
            int room = MOST_BODY_BYTES - body.length();
            body.appendBuffer(part.length() > room ? part.slice(0, room) : part);
            if (body.length() == MOST_BODY_BYTES && answer.complete(answer(response, body))) {
                response.request().reset();
            }
        });
        response.endHandler(end -> answer.complete(answer(response, body)));
    }

    private static WireAnswer answer(HttpClientResponse response, Buffer body) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(response.statusCode(), headers, body.getBytes());
    }

    private static void fail(CompletableFuture<WireAnswer> answer, Throwable fault) {
        if (fault != null) {
            answer.completeExceptionally(Faults.of(fault));
        }
    }
}
