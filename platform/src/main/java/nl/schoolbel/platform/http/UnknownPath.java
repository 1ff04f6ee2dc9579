package nl.schoolbel.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.schoolbel.platform.problem.CommonProblem;

/**
 * Paths that no resource owns answer 404 as problem+json, and so does a path with a slash at its end: a trailing slash
 * is another address, and the API Design Rules want no redirect.
 */
@ApplicationScoped
public class UnknownPath {

    private static final int BEFORE_RESOURCES = 900;

    @Inject
    EarlyRefusal refusal;

    void registerLast(@Observes Router router) {
        router.route().last().handler(this::notFound);
    }

    void refuseTrailingSlash(@Observes Filters filters) {
        filters.register(
                context -> {
                    String path = context.request().path();
                    if (path.length() > 1 && path.endsWith("/")) {
                        notFound(context);
                    } else {
                        context.next();
                    }
                },
                BEFORE_RESOURCES);
    }

    private void notFound(RoutingContext context) {
        refusal.answer(context, CommonProblem.NOT_FOUND);
    }
}
