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
 * Who sees what of requests. Coaches see all; the bestuur sees all but questions and answers; others see those of their
 * schools, and question and answer only of their own. What was asked from a ticket the school asked, by its contactpersonen.
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
        boolean words = own || caller.has(Roles.COACH) || isAskedBySchoolOfContactpersoon(request);
        return new RequestView(
                request.id,
                request.schoolId,
                request.toolId,
                request.ticketId,
                words ? request.question : null,
                request.urgency,
                request.state,
                own,
                request.askedAt,
                request.acceptedAt,
                words ? request.answer : null,
                request.answeredAt,
                request.version);
    }

    private boolean isOwn(RequestEntity request) {
        return caller.subject().equals(request.askedBy);
    }

    private boolean isAskedBySchoolOfContactpersoon(RequestEntity request) {
        return request.ticketId != null && caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(request.schoolId);
    }
}
