package nl.schoolbel.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal from the closed list; the one exception that use cases throw at callers. It rolls the transaction back. */
public class ProblemException extends HttpProblem {

    private static final long serialVersionUID = 1L;
    private static final String ERRORS = "errors";

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> members;

    private ProblemException(ProblemType type, List<Object> arguments, Map<String, Object> members) {
        super(HttpProblem.builder().withStatus(type.status()).withTitle(type.slug()));
        this.type = type;
        this.arguments = arguments;
        this.members = members;
    }

    /** @param arguments values for the placeholders of the detail text */
    public ProblemException(ProblemType type, Object... arguments) {
        this(type, List.of(arguments), Map.of());
    }

    /** The problem that lists every bad field of a request at once. */
    public static ProblemException ofFields(List<FieldFault> faults) {
        return new ProblemException(CommonProblem.INVALID_INPUT, List.of(faults.size()), Map.of(ERRORS, faults));
    }

    /** The same problem with one more member in its body, such as {@code allowedActions}. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, arguments, more);
    }

    /** The same refusal of a body that stands inside another one, at this pointer. */
    public ProblemException below(String pointer) {
        if (!(members.get(ERRORS) instanceof List<?> errors)) {
            return this;
        }
        return with(
                ERRORS,
                errors.stream()
                        .map(FieldFault.class::cast)
                        .map(fault -> fault.below(pointer))
                        .toList());
    }

    public ProblemType type() {
        return type;
    }

    List<Object> arguments() {
        return arguments;
    }

    Map<String, Object> members() {
        return members;
    }
}
