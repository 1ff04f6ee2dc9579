package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import nl.schoolbel.platform.http.HttpMethods;
import nl.schoolbel.platform.http.RouteTemplate;

/**
 * Keeps what callers make up out of the labels of HTTP metrics. A request that a resource took has the template of its path; all
 * others share few words, whatever path was asked for and whatever the answer was.
 */
@Singleton
public class HttpRoutes implements HttpServerMetricsTagsContributor {

    @Override
    public Tags contribute(Context context) {
        HttpServerRequest request = context.request();
        return Tags.of(
                "method",
                HttpMethods.known(request.method().name()),
                "uri",
                RouteTemplate.of(request, context.response().statusCode()));
    }
}
