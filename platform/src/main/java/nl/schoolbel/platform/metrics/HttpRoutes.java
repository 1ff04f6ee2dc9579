package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps what callers make up out of the labels of HTTP metrics. A request that a resource took has the template of its path; all
 * others share one of three words, whatever path was asked for and whatever the answer was.
 */
@Singleton
public class HttpRoutes implements HttpServerMetricsTagsContributor {

    /** What Quarkus notes with a request as soon as a resource is found for it, also when the caller is refused then. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int NOT_FOUND = 404;

    @Override
    public Tags contribute(Context context) {
        Tags tags = Tags.empty();
        String method = context.request().method().name();
        if (!METHODS.contains(method)) {
            tags = tags.and(Tag.of("method", "OTHER"));
        }
        if (context.requestContextLocalData(TEMPLATE) == null) {
            tags = tags.and(Tag.of(
                    "uri",
                    unmatched(context.request().path(), context.response().statusCode())));
        }
        return tags;
    }

    private static String unmatched(String path, int status) {
        if (status == NOT_FOUND || path == null) {
            return "NOT_FOUND";
        }
        return path.matches("/[a-z]+/v\\d+/openapi(\\.json|\\.yaml)?") ? "openapi" : "OTHER";
    }
}
