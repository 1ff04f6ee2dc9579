package nl.schoolbel.platform.metrics;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Answers who asks for OpenMetrics first, as Prometheus does, by its name with or without a version; Quarkus wants the name with all
 * its parameters, in their order.
 */
@ApplicationScoped
public class OpenMetricsAnswer {

    private static final String TYPE = "application/openmetrics-text";
    private static final String CONTENT_TYPE = TYPE + "; version=1.0.0; charset=utf-8";
    private static final int FIRST = -1;

    @Inject
    PrometheusMeterRegistry registry;

    void register(@Observes ManagementInterface management) {
        management.router().route("/q/metrics").order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        if (accept == null || !accept.startsWith(TYPE)) {
            context.next();
            return;
        }
        context.response()
                .putHeader("Content-Type", CONTENT_TYPE)
                .end(Examples.whereAllowed(registry.scrape(CONTENT_TYPE)));
    }
}
