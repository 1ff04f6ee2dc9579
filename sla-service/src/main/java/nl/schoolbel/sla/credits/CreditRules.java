package nl.schoolbel.sla.credits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.domain.MonthCredit;

/** Reads the rule of an agreement. */
@ApplicationScoped
class CreditRules {

    /** What breaches of a target cost under a version of an agreement; empty when its rule does not name the target. */
    Optional<MonthCredit.Line> line(UUID agreementId, Target target, int breaches) {
        return Optional.empty();
    }
}
