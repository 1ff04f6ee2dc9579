package nl.schoolbel.deploy.local.front;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import java.util.List;

/** What has to reach every node alike: moving the domain clock, which each node keeps for itself. */
final class EveryNode {

    private static final String HOST = "127.0.0.1";
    private static final int UNAVAILABLE = 503;
    private static final int OK = 200;

    private final List<Backend> nodes;
    private volatile long offsetSeconds;

    EveryNode(List<Backend> nodes) {
        this.nodes = nodes;
    }

    private record Answer(int status, MultiMap headers, Buffer body) {}

    long offsetSeconds() {
        return offsetSeconds;
    }

    /** Answers with what a node said, with a refusal when there is one; nodes that do not run are left out. */
    void pass(HttpServerRequest request, HttpClient http) {
        request.body().onSuccess(body -> {
            List<Future<Answer>> answers =
                    nodes.stream().map(node -> ask(node, request, body, http)).toList();
            Future.join(answers).onComplete(all -> reply(request, body, answers));
        });
    }

    private static Future<Answer> ask(Backend node, HttpServerRequest request, Buffer body, HttpClient http) {
        return http.request(new RequestOptions()
                        .setMethod(request.method())
                        .setHost(HOST)
                        .setPort(node.httpPort())
                        .setURI(request.uri()))
                .compose(onward -> {
                    Passage.copyEndToEnd(request.headers(), onward.headers());
                    return onward.send(body);
                })
                .compose(answer -> answer.body().map(said -> new Answer(answer.statusCode(), answer.headers(), said)));
    }

    private void reply(HttpServerRequest request, Buffer body, List<Future<Answer>> answers) {
        List<Answer> said =
                answers.stream().filter(Future::succeeded).map(Future::result).toList();
        if (said.isEmpty()) {
            request.response()
                    .setStatusCode(UNAVAILABLE)
                    .putHeader("Retry-After", "1")
                    .end();
            return;
        }
        Answer told =
                said.stream().filter(one -> one.status() != OK).findFirst().orElse(said.get(0));
        if (told.status() == OK) {
            remember(body);
        }
        request.response().setStatusCode(told.status());
        Passage.copyEndToEnd(told.headers(), request.response().headers());
        request.response().end(told.body());
    }

    private void remember(Buffer body) {
        try {
            offsetSeconds = body.toJsonObject().getLong("offsetSeconds");
        } catch (DecodeException e) {
            throw new IllegalStateException("a node took a body that is no JSON", e);
        }
    }
}
