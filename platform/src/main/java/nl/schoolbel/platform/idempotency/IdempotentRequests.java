package nl.schoolbel.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.RequestBody;

/**
 * Does the work of {@link Idempotent}: opens the business transaction, inserts the key's row first, lets the use case
 * join, and stores its answer. A request in flight with the same key makes the second one wait for the row.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotentRequests {

    private static final int MIN_KEY = 8;
    private static final int MAX_KEY = 100;

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

    @AroundInvoke
    Object once(InvocationContext invocation) throws IOException {
        HttpServerRequest request = current.getCurrent().request();
        IdempotencyStore.Request asked = new IdempotencyStore.Request(
                caller.subject(), keyOf(request), request.method() + " " + request.uri(), fingerprint(invocation));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!store.begin(asked)) {
                return repeat(store.answerOf(asked));
            }
            Response answer = (Response) invocation.proceed();
            store.finish(asked, answer.getStatus(), headers(answer), bodyOf(answer), showsSecret(invocation));
            return answer;
        });
    }

    private static boolean showsSecret(InvocationContext invocation) {
        Idempotent asked = invocation.getMethod().getAnnotation(Idempotent.class);
        return asked != null && asked.showsSecret();
    }

    /** The caller's key; one that is missing or of an odd length is refused. */
    static String keyOf(HttpServerRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.length() < MIN_KEY || key.length() > MAX_KEY) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return key;
    }

    private String fingerprint(InvocationContext invocation) throws IOException {
        return FormFingerprint.sha256(invocation.getParameters()).orElseGet(body::sha256);
    }

    private static Response repeat(IdempotencyStore.Answer stored) {
        Response.ResponseBuilder answer = Response.status(stored.status()).header("Idempotency-Replayed", "true");
        stored.headers().forEach(answer::header);
        if (stored.body() != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(stored.body());
        }
        return answer.build();
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : new String[] {"Location", "ETag"}) {
            if (answer.getHeaderString(name) != null) {
                kept.put(name, answer.getHeaderString(name));
            }
        }
        return kept;
    }

    private String bodyOf(Response answer) throws JsonProcessingException {
        return answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
    }
}
