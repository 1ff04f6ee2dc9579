package nl.schoolbel.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer carries, errors and unknown paths included: the API version and the security headers of the NL GOV
 * API Design Rules. The public OpenAPI document and what is published for everybody ({@link PublicPaths}) are open to every
 * origin, nothing else is.
 */
@ApplicationScoped
public class AnswerHeaders {

    private static final int BEFORE_EVERYTHING = 1000;

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    @ConfigProperty(name = "schoolbel.api-version")
    String apiVersion;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    HttpServerResponse answer = context.response();
                    answer.putHeader("API-Version", apiVersion);
                    ALWAYS.forEach(answer::putHeader);
                    context.addHeadersEndHandler(sent -> keepLast(answer.headers()));
                    String path = context.normalizedPath();
                    if (PublicPaths.isDocument(path) || PublicPaths.contain(path)) {
                        answer.putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("Access-Control-Expose-Headers", "ETag, Link, API-Version");
                    }
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    /**
     * What a resource says itself takes the place of what is always said. A browser that gets both keeps to the stricter one: it
     * would show a page without its style.
     */
    private static void keepLast(MultiMap headers) {
        for (String name : ALWAYS.keySet()) {
            List<String> values = headers.getAll(name);
            if (values.size() > 1) {
                headers.set(name, values.get(values.size() - 1));
            }
        }
    }
}
