package nl.schoolbel.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.RequestBody;

/**
 * For a request of many parts that is not one transaction: does each part once per {@code Idempotency-Key}, in a
 * transaction of its own that also keeps what came of it. Sent again, also after a crash half way, the request finds what
 * was done and goes on with the rest. Instead of {@link Idempotent}, not beside it.
 */
@ApplicationScoped
public class IdempotentParts {

    private static final int DONE = 200;

    @Inject
    IdempotencyStore store;

    @Inject
    CurrentVertxRequest current;

    @Inject
    RequestBody body;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    /** Claims the key for this request before its first part; the key of another request answers 409. */
    public void begin() {
        once("begin", Boolean.class, () -> true);
    }

    /**
     * Does a part, or gives what came of it before. What it throws undoes it and is not kept.
     *
     * @param part its name within the request
     * @param type of what comes of it, which is kept as JSON
     */
    public <T> T once(String part, Class<T> type, Callable<T> work) {
        IdempotencyStore.Request asked = request(part);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!store.begin(asked)) {
                return json.readValue(store.answerOf(asked).body(), type);
            }
            T result = work.call();
            store.finish(asked, DONE, Map.of(), write(result), false);
            return result;
        });
    }

    private IdempotencyStore.Request request(String part) {
        HttpServerRequest request = current.getCurrent().request();
        String key = IdempotentRequests.keyOf(request);
        return new IdempotencyStore.Request(
                caller.subject(), key + "/" + part, request.method() + " " + request.uri(), body.sha256());
    }

    private String write(Object result) throws JsonProcessingException {
        return json.writeValueAsString(result);
    }
}
