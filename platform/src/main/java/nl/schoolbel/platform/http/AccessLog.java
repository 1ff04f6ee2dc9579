package nl.schoolbel.platform.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One line for each request when its answer is out, in the category {@value #CATEGORY}: method, template of the path, status,
 * duration, and the trace by its id. No path, no query, no address and nothing else of who asks: these lines may be kept longer
 * and read by more people than what they are about.
 */
@ApplicationScoped
public class AccessLog {

    static final String CATEGORY = "nl.schoolbel.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int BEFORE_EVERYTHING = 1001;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (LOG.isInfoEnabled()) {
                        long started = System.nanoTime();
                        Span span = Span.current();
                        context.addEndHandler(ended -> tell(context, started, span));
                    }
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void tell(RoutingContext context, long started, Span span) {
        int status = context.response().getStatusCode();
        try (Scope scope = Context.current().with(span).makeCurrent()) {
            LOG.infof(
                    "%s %s %d in %d ms",
                    HttpMethods.known(context.request().method().name()),
                    RouteTemplate.of(context.request(), status),
                    status,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
        }
    }
}
