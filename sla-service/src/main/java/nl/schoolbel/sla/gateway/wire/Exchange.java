package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;
import nl.schoolbel.sla.gateway.wire.address.Addresses.Checked;

/** One request and its answer, over a connection to one of the checked addresses. */
final class Exchange {

    /** Of a name with more addresses the first ones are tried; each costs the time of a connection that is not made. */
    private static final int MOST_ADDRESSES = 3;

    private static final int MOST_BODY_BYTES = 64 * 1024;

    private final HttpClient http;
    private final WireRequest request;
    private final Checked checked;
    private final CompletableFuture<WireAnswer> answer;

    /** @param answer completed by this exchange; when somebody else ends it first, the connection is given up */
    Exchange(HttpClient http, WireRequest request, Checked checked, CompletableFuture<WireAnswer> answer) {
        this.http = http;
        this.request = request;
        this.checked = checked;
        this.answer = answer;
    }

    void start() {
        connect(0);
    }

    private void connect(int tried) {
        http.request(options(checked.addresses().get(tried))).onComplete(connection -> {
            if (connection.succeeded()) {
                talk(connection.result());
                return;
            }
            WireRefused refused = Faults.of(connection.cause());
            int next = tried + 1;
            boolean more = next < Math.min(checked.addresses().size(), MOST_ADDRESSES);
            if (more && refused.why() == Why.NO_CONNECTION && !answer.isDone()) {
                connect(next);
            } else {
                answer.completeExceptionally(refused);
            }
        });
    }

    private RequestOptions options(InetAddress address) {
        URI url = request.url();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method()))
                .setServer(SocketAddress.inetSocketAddress(checked.target().port(), address.getHostAddress()))
                .setHost(checked.target().host())
                .setPort(checked.target().port())
                .setSsl(checked.target().isSecure())
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false);
        request.headers().forEach(options::putHeader);
        return options;
    }

    private void talk(HttpClientRequest connection) {
        answer.whenComplete((done, fault) -> {
            if (fault != null) {
                connection.reset();
            }
        });
        if (!answer.isDone()) {
            connection.send(Buffer.buffer(request.body())).onFailure(this::fail).onSuccess(this::read);
        }
    }

    private void read(HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(this::fail);
        response.handler(part -> {
            int room = MOST_BODY_BYTES - body.length();
            body.appendBuffer(part.length() > room ? part.slice(0, room) : part);
            if (body.length() == MOST_BODY_BYTES && answer.complete(read(response, body))) {
                response.request().reset();
            }
        });
        response.endHandler(end -> answer.complete(read(response, body)));
    }

    private static WireAnswer read(HttpClientResponse response, Buffer body) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new WireAnswer(response.statusCode(), headers, body.getBytes());
    }

    private void fail(Throwable fault) {
        answer.completeExceptionally(Faults.of(fault));
    }
}
