package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Takes words out of a request, in whatever state it is. Does not move its version. */
@ApplicationScoped
public class RequestRedactions {

    @Inject
    RequestStore store;

    @Inject
    TakenWords words;

    @Inject
    AuditTrail audit;

    @Inject
    RequestAccess access;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /**
     * Takes them out, also of what is kept for a repeat; what was out already stays so. Refused: {@code not-found} for what
     * is not of the contactpersoon's school; {@code coaching-words-on-ticket} for words that stand on a ticket, which goes
     * first.
     */
    @Transactional
    public RequestRedaction redact(UUID id, NewRequestRedaction asked) {
        RequestEntity request =
                store.lock(id).filter(this::isMine).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        boolean onTicket = switch (asked.what()) {
            case QUESTION -> request.ticketId != null || request.passedTicketId != null;
            case ANSWER -> request.ticketId != null;
            case REASONS -> false;
        };
        if (onTicket) {
            UUID ticket = request.ticketId == null ? request.passedTicketId : request.ticketId;
            throw new ProblemException(CoachingProblem.WORDS_ON_TICKET).with("ticketId", ticket);
        }
        switch (asked.what()) {
            case QUESTION -> words.takeQuestion(id);
            case ANSWER -> words.takeAnswer(id);
            case REASONS -> words.takeReasons(id);
        }
        audit.changed(
                "coaching-request-text-redacted",
                CoachingRequests.KIND,
                id + "/" + asked.what().slug() + ":" + asked.reason().slug());
        return new RequestRedaction(asked.what(), asked.reason(), clock.instant());
    }

    private boolean isMine(RequestEntity request) {
        return access.isCoach()
                || caller.has(Roles.OPERATOR)
                || caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(request.schoolId);
    }
}
