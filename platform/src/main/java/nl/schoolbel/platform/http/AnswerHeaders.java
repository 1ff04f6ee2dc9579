package nl.schoolbel.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer carries, errors and unknown paths included: the API version and the security headers of the NL GOV
 * API Design Rules. The public OpenAPI document and what is published for everybody ({@link PublicPaths}) are open to every
 * origin, nothing else is.
 */
@ApplicationScoped
public class AnswerHeaders {

    private static final int BEFORE_EVERYTHING = 1000;

    @ConfigProperty(name = "schoolbel.api-version")
    String apiVersion;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    HttpServerResponse answer = context.response();
                    answer.putHeader("API-Version", apiVersion)
                            .putHeader("Cache-Control", "no-store")
                            .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                            .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                            .putHeader("X-Content-Type-Options", "nosniff")
                            .putHeader("X-Frame-Options", "DENY")
                            .putHeader("Referrer-Policy", "no-referrer");
                    String path = context.normalizedPath();
                    if (path.matches("/[a-z]+/v\\d+/openapi(\\.json|\\.yaml)?") || PublicPaths.contain(path)) {
                        answer.putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("Access-Control-Expose-Headers", "ETag, Link, API-Version");
                    }
                    context.next();
                },
                BEFORE_EVERYTHING);
    }
}
