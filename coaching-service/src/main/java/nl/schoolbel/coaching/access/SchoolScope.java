package nl.schoolbel.coaching.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * The schools that a caller sees: all of them with one of the roles that the use case names, otherwise those in the token.
 * A school outside the scope answers 404, as one that does not exist.
 */
@ApplicationScoped
public class SchoolScope {

    @Inject
    Caller caller;

    public boolean includes(UUID school, String... rolesThatSeeAll) {
        return seesAll(rolesThatSeeAll) || caller.belongsTo(school);
    }

    /** Refuses with {@code not-found} a school outside the scope. */
    public void require(UUID school, String... rolesThatSeeAll) {
        if (!includes(school, rolesThatSeeAll)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /**
     * What a list is limited to; empty when it holds all schools.
     *
     * @param wanted the one school that the caller asks for, refused with {@code not-found} when it is outside the scope;
     *     {@code null} for as many as the caller sees
     */
    public Optional<Set<UUID>> limitedTo(UUID wanted, String... rolesThatSeeAll) {
        if (wanted != null) {
            require(wanted, rolesThatSeeAll);
            return Optional.of(Set.of(wanted));
        }
        return seesAll(rolesThatSeeAll) ? Optional.empty() : Optional.of(caller.schools());
    }

    private boolean seesAll(String... roles) {
        return Arrays.stream(roles).anyMatch(caller::has);
    }
}
