package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.requests.domain.Actor;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * Who sees what of requests. Coaches see all; the bestuur sees all but questions and answers; others see those of their
 * schools, and question and answer only of their own. What was asked from a ticket the school asked, by its contactpersonen,
 * who also read what was referred to them. Who was a coach by the register and is none any more is none here, whatever the
 * token says.
 */
@RequestScoped
class RequestAccess {

    private static final String[] NOBODY = {};

    @Inject
    Caller caller;

    @Inject
    SchoolScope scope;

    @Inject
    CoachRegister coaches;

    /** Looked up once for a request; {@code null} before. */
    private Boolean coach;

    /** A coach may ask on behalf of any school, others for their own; otherwise {@code not-found}. */
    void requireMayAskFor(UUID school) {
        scope.require(school, isCoach() ? new String[] {Roles.COACH} : NOBODY);
    }

    /** The schools a list is limited to; empty when it is not limited. */
    Optional<Set<UUID>> schools(UUID wanted) {
        return scope.limitedTo(wanted, seesAll());
    }

    /** Refuses with {@code not-found} what is not there or not the caller's to see. */
    RequestEntity visible(Optional<RequestEntity> found) {
        return found.filter(this::mayRead).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean mayRead(RequestEntity request) {
        return isOwn(request) || scope.includes(request.schoolId, seesAll());
    }

    /** As whom the caller acts on it; nobody for who may only look. */
    Set<Actor> actorsOn(RequestEntity request) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        boolean contactpersoon = isContactpersoonOf(request);
        if (isCoach()) {
            actors.add(Actor.COACH);
        }
        if (contactpersoon) {
            actors.add(Actor.CONTACTPERSOON);
        }
        if (isOwn(request) || contactpersoon && request.ticketId != null) {
            actors.add(Actor.ASKER);
        }
        return actors;
    }

    /** Question and answer. */
    boolean mayReadWords(RequestEntity request) {
        return isOwn(request) || mayReadReasons(request);
    }

    /** What coaches and contactpersoon tell each other. */
    boolean mayReadReasons(RequestEntity request) {
        return isCoach() || isContactpersoonOf(request) && (request.ticketId != null || request.referredAt != null);
    }

    /** A coach today, or one that the register never knew. */
    boolean isCoach() {
        if (coach == null) {
            coach = caller.has(Roles.COACH)
                    && coaches.endedAmong(List.of(caller.subject())).isEmpty();
        }
        return coach;
    }

    private String[] seesAll() {
        return isCoach() ? new String[] {Roles.COACH, Roles.BESTUUR} : new String[] {Roles.BESTUUR};
    }

    boolean isOwn(RequestEntity request) {
        return caller.subject().equals(request.askedBy);
    }

    boolean hasIt(RequestEntity request) {
        return caller.subject().equals(request.acceptedBy);
    }

    private boolean isContactpersoonOf(RequestEntity request) {
        return caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(request.schoolId);
    }
}
