package nl.schoolbel.deploy.local.front;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** One node behind a {@link Front}, and what is known of it. All of it happens on the front's only event loop. */
final class Backend {

    private static final String HOST = "127.0.0.1";
    private static final String READY = "/q/health/ready";

    /** An answer that takes longer says nothing: a node that is busy is not a node that is away. */
    private static final long PATIENCE_MILLIS = 5_000;

    private final int httpPort;
    private final int managementPort;
    private State state = State.AWAY;
    private boolean looking;
    private int underWay;

    /** How willing it is, best first. */
    enum State {
        READY,
        /** It runs, and says that it is not ready: perhaps it can answer all the same. */
        NOT_READY,
        /** Nobody listens, or it starts and listens without answering yet. */
        AWAY
    }

    Backend(int httpPort, int managementPort) {
        this.httpPort = httpPort;
        this.managementPort = managementPort;
    }

    int httpPort() {
        return httpPort;
    }

    State state() {
        return state;
    }

    int underWay() {
        return underWay;
    }

    void begins() {
        underWay++;
    }

    void ends() {
        underWay--;
    }

    /** Nobody listens there: it takes part again once it says that it is ready. */
    void refused() {
        state = State.AWAY;
    }

    /** Asks whether it is ready, unless the last question is still open. */
    void look(HttpClient http) {
        if (looking) {
            return;
        }
        looking = true;
        http.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(HOST)
                        .setPort(managementPort)
                        .setURI(READY)
                        .setTimeout(PATIENCE_MILLIS))
                .onFailure(away -> refused())
                .compose(HttpClientRequest::send)
                .onSuccess(answer -> state = answer.statusCode() / 100 == 2 ? State.READY : State.NOT_READY)
                .onComplete(any -> looking = false);
    }
}
