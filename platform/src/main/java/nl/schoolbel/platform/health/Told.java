package nl.schoolbel.platform.health;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Answers of our checks: up, or down with what is wrong in words. */
final class Told {

    private Told() {}

    /** @param problem {@code null} when there is none; holds no secret, and nothing of a caller */
    static HealthCheckResponse of(String check, String problem) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(check).status(problem == null);
        return problem == null
                ? answer.build()
                : answer.withData("problem", problem).build();
    }
}
