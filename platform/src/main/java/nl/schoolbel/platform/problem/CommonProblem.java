package nl.schoolbel.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The refusals that every service may give. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400),
    MALFORMED_JSON(400),
    IDEMPOTENCY_KEY_MISSING(400),
    INVALID_CURSOR(400),
    NOT_AUTHENTICATED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Something that this hangs on went meanwhile, or something that goes is used meanwhile. */
    REFERENCE_BROKEN(409),
    IDEMPOTENCY_KEY_REUSED(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    PRECONDITION_MISSING(428),
    UNEXPECTED_FAULT(500),
    PART_UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.platform.problem.problems";
    }

    /** The general problem for a status that a library decided on, so that nothing leaves the closed list. */
    static CommonProblem forStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .or(() -> Optional.of(status < 500 ? INVALID_INPUT : UNEXPECTED_FAULT))
                .orElseThrow();
    }
}
