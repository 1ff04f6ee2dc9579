package nl.schoolbel.tickets.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Says which moments something can be needed at. */
@ApplicationScoped
public class Needs {

    /** Who needs it later than this has a plan, not a fault. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    @Inject
    ProblemTexts texts;

    /** What is wrong with naming this moment in a field; nothing with {@code null} for none. */
    public Optional<FieldFault> faultOf(String pointer, Instant neededAt, Instant now) {
        if (neededAt != null && !neededAt.isAfter(now)) {
            return fault(pointer, "not-in-future");
        }
        return neededAt != null && neededAt.isAfter(now.plus(FURTHEST)) ? fault(pointer, "too-far") : Optional.empty();
    }

    private Optional<FieldFault> fault(String pointer, String code) {
        return Optional.of(new FieldFault(pointer, code, texts.fieldDetail(code)));
    }
}
