package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Whose figures a caller may know. */
@ApplicationScoped
class FigureScope {

    /** A beheerpartner without the claim that says which one has no figures. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Caller caller;

    /** @param asked {@code null} for all that the caller may see; a school that is not its own answers 404 */
    Collection<UUID> schools(UUID asked) {
        if (seesAll() || caller.has(Roles.BEHEERPARTNER)) {
            return asked == null ? null : Set.of(asked);
        }
        if (asked != null && !caller.belongsTo(asked)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return asked == null ? caller.schools() : Set.of(asked);
    }

    /** @param asked {@code null} for all that the caller may see; another beheerpartner than its own answers 404 */
    UUID beheerpartner(UUID asked) {
        if (seesAll() || !caller.has(Roles.BEHEERPARTNER)) {
            return asked;
        }
        UUID own = caller.beheerpartner().orElse(NOBODY);
        if (asked != null && !asked.equals(own)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return own;
    }

    /** What breaches cost is between the bestuur and the beheerpartner. */
    boolean seesCredits() {
        return caller.has(Roles.BESTUUR) || caller.has(Roles.BEHEERPARTNER);
    }

    private boolean seesAll() {
        return caller.has(Roles.BESTUUR) || caller.has(Roles.COACH);
    }
}
