package nl.schoolbel.tickets.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.ticket.Horizon;

/** Says which moments something can be needed at. */
@ApplicationScoped
public class Needs {

    @Inject
    ProblemTexts texts;

    /** What is wrong with naming this moment in a field; nothing with {@code null} for none. */
    public Optional<FieldFault> faultOf(String pointer, Instant neededAt, Instant now) {
        return neededAt == null
                ? Optional.empty()
                : Horizon.faultOf(neededAt, now).map(code -> new FieldFault(pointer, code, texts.fieldDetail(code)));
    }
}
