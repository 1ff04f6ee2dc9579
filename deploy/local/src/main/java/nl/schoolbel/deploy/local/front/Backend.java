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
    private boolean ready;
    private boolean looking;
    private int underWay;

    Backend(int httpPort, int managementPort) {
        this.httpPort = httpPort;
        this.managementPort = managementPort;
    }

    int httpPort() {
        return httpPort;
    }

    boolean isReady() {
        return ready;
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
        ready = false;
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
                .onSuccess(answer -> ready = answer.statusCode() / 100 == 2)
                .onComplete(any -> looking = false);
    }
}
