package nl.schoolbel.platform.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Answers a request that no resource has taken up, with a problem as the resources give them. */
@ApplicationScoped
class EarlyRefusal {

    @Inject
    ProblemTexts texts;

    void answer(RoutingContext context, CommonProblem type) {
        String language = context.request().getHeader("Accept-Language");
        JsonObject body = new JsonObject()
                .put("type", "urn:problem-type:schoolbel:" + type.slug())
                .put("status", type.status())
                .put("title", texts.title(type, language))
                .put("detail", texts.detail(type, language));
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(body.encode());
    }
}
