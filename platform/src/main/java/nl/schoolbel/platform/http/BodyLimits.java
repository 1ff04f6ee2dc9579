package nl.schoolbel.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.JsonBodyReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says beforehand that it is too large, before any of it is read. One that does not say so is found
 * out while it is read: JSON by {@link JsonBodyReader}, all else by the server.
 */
@ApplicationScoped
public class BodyLimits {

    private static final int BEFORE_RESOURCES = 900;

    @Inject
    EarlyRefusal refusal;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize mostBytes;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (length(context.request()) > limit(context.request())) {
                        refusal.answer(context, CommonProblem.TOO_LARGE);
                    } else {
                        context.next();
                    }
                },
                BEFORE_RESOURCES);
    }

    private long limit(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        boolean json = type != null && type.toLowerCase(Locale.ROOT).matches("application/([^;]+\\+)?json\\b.*");
        return json ? JsonBodyReader.MOST_BYTES : mostBytes.asLongValue();
    }

    /** Zero when it is not told; what is no number the server refuses itself. */
    private static long length(HttpServerRequest request) {
        String told = request.getHeader("Content-Length");
        return told != null && told.matches("\\d{1,18}") ? Long.parseLong(told) : 0;
    }
}
