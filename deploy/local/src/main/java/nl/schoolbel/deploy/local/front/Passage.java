package nl.schoolbel.deploy.local.front;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One request on its way to a node, and the answer on its way back. */
final class Passage {

    private static final String HOST = "127.0.0.1";
    private static final int UNAVAILABLE = 503;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    /** Between two neighbours only (RFC 9110, section 7.6.1). */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "expect");

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final HttpClient http;
    private final Iterator<Backend> nodes;
    private boolean over;

    /** @param nodes in the order in which they are asked */
    Passage(HttpServerRequest request, HttpClient http, List<Backend> nodes) {
        this.request = request;
        this.response = request.response();
        this.http = http;
        this.nodes = nodes.iterator();
    }

    /** To be called on arrival of the request, whose body waits for the node. */
    void begin() {
        request.pause();
        toNext();
    }

    private void toNext() {
        if (!nodes.hasNext()) {
            nobodyListens();
            return;
        }
        Backend node = nodes.next();
        http.request(new RequestOptions()
                        .setMethod(request.method())
                        .setHost(HOST)
                        .setPort(node.httpPort())
                        .setURI(request.uri()))
                .onSuccess(onward -> send(onward, node))
                .onFailure(refused -> {
                    // Not a byte was sent.
                    node.refused();
                    toNext();
                });
    }

    private void send(HttpClientRequest onward, Backend node) {
        if (response.closed()) {
            onward.reset();
            return;
        }
        node.begins();
        response.endHandler(sent -> ends(node));
        response.closeHandler(gone -> {
            ends(node);
            onward.reset();
        });
        copyEndToEnd(request.headers(), onward.headers());
        onward.setChunked(request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
        onward.response().onSuccess(this::answer).onFailure(broken -> breakOff());
        // Its own failure shows in the answer, which may have come before the body was through.
        request.pipe().endOnFailure(false).to(onward);
    }

    private void answer(HttpClientResponse answer) {
        response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
        copyEndToEnd(answer.headers(), response.headers());
        response.setChunked(hasBody(answer) && !answer.headers().contains(HttpHeaders.CONTENT_LENGTH));
        answer.pipe().endOnFailure(false).to(response).onFailure(broken -> breakOff());
    }

    private boolean hasBody(HttpClientResponse answer) {
        return !request.method().equals(HttpMethod.HEAD)
                && answer.statusCode() != NO_CONTENT
                && answer.statusCode() != NOT_MODIFIED;
    }

    /** The node is gone in the middle: whether it did the work is not known, so no status may be told. */
    private void breakOff() {
        request.connection().close();
    }

    private void nobodyListens() {
        request.resume();
        response.setStatusCode(UNAVAILABLE)
                .putHeader(HttpHeaders.RETRY_AFTER, "1")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end("{\"type\":\"about:blank\",\"title\":\"No node of this service runs\",\"status\":503}");
    }

    private void ends(Backend node) {
        if (!over) {
            over = true;
            node.ends();
        }
    }

    static void copyEndToEnd(MultiMap from, MultiMap to) {
        from.forEach(header -> {
            if (!HOP_BY_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }
}
