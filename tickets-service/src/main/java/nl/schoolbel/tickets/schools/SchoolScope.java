package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Which schools the caller of the running request sees and keeps, from its token only. */
@ApplicationScoped
public class SchoolScope {

    @Inject
    Caller caller;

    @Inject
    SchoolStore store;

    /** The schools that a list for the caller may hold; {@code null} for all. A teacher and a contactpersoon see their own. */
    public Set<UUID> seen() {
        boolean all = caller.has(Roles.OPERATOR) || caller.has(Roles.COACH) || caller.has(Roles.BESTUUR);
        return all ? null : caller.schools();
    }

    public boolean sees(UUID schoolId) {
        Set<UUID> seen = seen();
        return seen == null || seen.contains(schoolId);
    }

    /** True for who is of the school itself. */
    public boolean belongs(UUID schoolId) {
        return caller.belongsTo(schoolId);
    }

    /** True for its contactpersoon and for the operator. */
    public boolean keeps(UUID schoolId) {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(schoolId);
    }

    /** A school that is unknown and one that is not the caller's both answer 404. */
    public void requireSight(UUID schoolId) {
        if (!sees(schoolId) || !store.exists(schoolId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Who does not see the school gets 404; who sees it and does not keep it, 403. */
    public void requireKeeper(UUID schoolId) {
        requireSight(schoolId);
        if (!keeps(schoolId)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }
}
