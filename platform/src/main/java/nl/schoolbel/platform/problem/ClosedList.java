package nl.schoolbel.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The last step of every refusal: whatever a library or a use case threw leaves as an entry of the closed list, with a
 * type, texts in the caller's language and, for our own faults, a trace id and nothing else. A fault of a part
 * (database unreachable, lock not had) becomes 503 so that a caller tries again.
 */
@ApplicationScoped
public class ClosedList implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ClosedList.class);
    private static final String TYPE_PREFIX = "urn:problem-type:schoolbel:";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    ProblemTexts texts;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        ProblemException refusal = refusalIn(context.cause);
        if (refusal != null) {
            return answer(refusal.type(), refusal.arguments(), refusal);
        }
        CommonProblem type = typeOf(problem, context.cause);
        if (type.status() >= 500) {
            LOG.errorf(context.cause, "request failed: %s", type.slug());
        }
        return answer(type, List.of(), null);
    }

    private static CommonProblem typeOf(HttpProblem problem, Throwable cause) {
        if (PartFaults.isFaultOfPart(cause)) {
            return CommonProblem.PART_UNAVAILABLE;
        }
        return PartFaults.isBrokenReference(cause)
                ? CommonProblem.REFERENCE_BROKEN
                : CommonProblem.forStatus(problem.getStatusCode());
    }

    /** Our own refusal, also where a library wrapped it, as it does for parameters; {@code null} when there is none. */
    private static ProblemException refusalIn(Throwable cause) {
        if (cause instanceof ConstraintViolationException broken) {
            return ProblemException.ofFields(broken.getConstraintViolations().stream()
                    .map(BrokenConstraint::inParameter)
                    .toList());
        }
        Throwable thrown = cause instanceof WebApplicationException ? cause.getCause() : cause;
        return thrown instanceof ProblemException refusal ? refusal : null;
    }

    /** A refusal as it would be answered, for who tells it inside an answer. */
    public HttpProblem answer(ProblemException refusal) {
        return answer(refusal.type(), refusal.arguments(), refusal);
    }

    /** A general problem, outside any exception of ours. */
    HttpProblem answer(CommonProblem type) {
        return answer(type, List.of(), null);
    }

    private HttpProblem answer(ProblemType type, List<Object> arguments, ProblemException refusal) {
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create(TYPE_PREFIX + type.slug()))
                .withStatus(type.status())
                .withTitle(texts.title(type))
                .withDetail(texts.detail(type, arguments));
        if (refusal != null) {
            refusal.members().forEach(answer::with);
        }
        if (type.status() >= 500) {
            answer.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        if (type == CommonProblem.PART_UNAVAILABLE || type.status() == TOO_MANY_REQUESTS) {
            answer.withHeader("Retry-After", 5);
        }
        if (type == CommonProblem.NOT_AUTHENTICATED) {
            answer.withHeader("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }
}
