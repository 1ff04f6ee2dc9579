package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;

/**
 * Who sees what of requests. Coaches see all; the bestuur sees all but the questions; others see those of their schools,
 * and the question only of their own.
 */
@ApplicationScoped
class RequestAccess {

    @Inject
    Caller caller;

    @Inject
    SchoolScope scope;

    /** A coach may ask on behalf of any school, others for their own; otherwise {@code not-found}. */
    void requireMayAskFor(UUID school) {
        scope.require(school, Roles.COACH);
    }

    /** The schools a list is limited to; empty when it is not limited. */
    Optional<Set<UUID>> schools(UUID wanted) {
        return scope.limitedTo(wanted, Roles.COACH, Roles.BESTUUR);
    }

    boolean mayRead(RequestEntity request) {
        return isOwn(request) || scope.includes(request.schoolId, Roles.COACH, Roles.BESTUUR);
    }

    RequestView view(RequestEntity request) {
        boolean own = isOwn(request);
        return new RequestView(
                request.id,
                request.schoolId,
                request.toolId,
                own || caller.has(Roles.COACH) ? request.question : null,
                request.urgency,
                request.state,
                own,
                request.askedAt,
                request.acceptedAt,
                request.version);
    }

    private boolean isOwn(RequestEntity request) {
        return request.askedBy.equals(caller.subject());
    }
}
