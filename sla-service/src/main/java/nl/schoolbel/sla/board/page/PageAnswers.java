package nl.schoolbel.sla.board.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.sla.board.login.BoardAddress;

/** Whatever the board answers is a page: refusals, written for programs, are said in its frame to people. */
@Provider
public class PageAnswers implements ContainerResponseFilter {

    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    @Inject
    CurrentVertxRequest current;

    @Inject
    BoardPages pages;

    @Inject
    PagePolicy policy;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        RoutingContext context = current.getCurrent();
        if (!BoardAddress.isBoard(context)) {
            return;
        }
        if (answer.getEntity() instanceof HttpProblem problem) {
            String detail = problem.getParameters().containsKey("traceId")
                    ? problem.getDetail() + " (" + problem.getParameters().get("traceId") + ")"
                    : problem.getDetail();
            answer.setEntity(pages.message(problem.getTitle(), detail, faults(problem), true, context), null, PAGE);
        }
        policy.headers(context).forEach((name, value) -> answer.getHeaders().putSingle(name, value));
    }

    private static List<FieldFault> faults(HttpProblem problem) {
        return problem.getParameters().get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(FieldFault.class::isInstance)
                        .map(FieldFault.class::cast)
                        .toList()
                : List.of();
    }
}
