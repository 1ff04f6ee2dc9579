package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.requests.domain.Action;
import nl.schoolbel.coaching.requests.domain.Actor;
import nl.schoolbel.coaching.requests.domain.Decision;
import nl.schoolbel.coaching.requests.domain.RequestLife;
import nl.schoolbel.coaching.requests.domain.Stage;
import nl.schoolbel.coaching.telling.Tidings;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Where every change of a request begins and ends. */
@ApplicationScoped
class RequestDesk {

    @Inject
    RequestStore store;

    @Inject
    RequestAccess access;

    @Inject
    RequestSteps steps;

    @Inject
    RequestViews views;

    @Inject
    Tidings tidings;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** A locked request, what is going to happen to it, and when. */
    record Opened(RequestEntity request, Decision.Move move, Instant at) {}

    /**
     * Locks a request for an action of the caller. Refused: {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile} by the If-Match header; {@code not-allowed} for what is never this caller's; what the table of its
     * life refuses, with the actions that are allowed; {@code coaching-request-forgotten}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Opened open(UUID id, String ifMatch, Action action) {
        RequestEntity request = access.visible(store.lock(id));
        Precondition.require(ifMatch, request.version);
        Opened opened = decided(request, action, access.actorsOn(request));
        if (request.forgottenAt != null) {
            // The ticket has no place for words any more, and nobody would take them out again.
            throw new ProblemException(CoachingProblem.REQUEST_FORGOTTEN);
        }
        return opened;
    }

    private Opened decided(RequestEntity request, Action action, Set<Actor> actors) {
        Decision decision = RequestLife.decide(request.state.stage(), request.ticketId != null, action, actors);
        if (decision instanceof Decision.Refusal refusal) {
            throw problem(request.state.stage(), action, refusal);
        }
        return new Opened(request, (Decision.Move) decision, clock.instant());
    }

    /** Writes down what the caller did, after the request itself was changed; gives it as it stands now. */
    @Transactional(Transactional.TxType.MANDATORY)
    RequestView close(Opened opened, String reason) {
        RequestEntity request = opened.request();
        request.move(opened.move(), opened.at());
        store.flush();
        steps.add(request.id, opened.move(), caller.subject(), opened.at(), reason);
        audit.changed("coaching-request-" + opened.move().action().fact(), CoachingRequests.KIND, request.id);
        tidings.rememberCaller();
        return views.of(request);
    }

    private static ProblemException problem(Stage stage, Action action, Decision.Refusal refusal) {
        ProblemException problem;
        if (refusal.never()) {
            problem = new ProblemException(CommonProblem.NOT_ALLOWED);
        } else if (stage == Stage.ANSWERED) {
            problem = new ProblemException(CoachingProblem.REQUEST_ANSWERED_ALREADY);
        } else if (stage == Stage.ACCEPTED && action == Action.ACCEPT) {
            problem = new ProblemException(CoachingProblem.REQUEST_ACCEPTED_ALREADY);
        } else {
            problem = new ProblemException(CoachingProblem.REQUEST_ACTION_NOT_POSSIBLE, stage.slug());
        }
        return problem.with(
                "allowedActions", refusal.allowed().stream().map(Action::slug).toList());
    }
}
