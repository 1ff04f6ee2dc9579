package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.RequestAnswered;
import nl.schoolbel.events.coaching.RequestOpened;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.texts.AnswerGiven;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/** A school asks, by itself or from a ticket; a coach accepts and answers. */
@ApplicationScoped
public class CoachingRequests {

    /** The path of a request from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/requests/";

    /** What the audit trail calls a request. */
    static final String KIND = "coaching-request";

    @Inject
    RequestStore store;

    @Inject
    RequestAccess access;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * Opens a request and tells so. Refused: {@code not-found} for a school that is not the caller's, {@code invalid-input}
     * for a school or tool that this service has not heard of.
     */
    @Transactional
    public RequestView open(NewRequest asked) {
        access.requireMayAskFor(asked.schoolId());
        requireKnown(asked);
        Instant now = clock.instant();
        RequestEntity request = new RequestEntity(UUID.randomUUID(), asked, caller.subject(), now);
        screener.require(KIND, request.id, Map.of("/question", asked.question()), asked.falseHits());
        store.persist(request);
        tellOpened(new RequestOpened(request.id, request.schoolId, request.toolId, now, OccurredBy.SCHOOLBEL));
        audit.changed("coaching-request-opened", KIND, request.id);
        return access.view(request);
    }

    /**
     * Opens the request that a school asked from a ticket and tells so; heard again it changes nothing. The question stays
     * with the ticket, and the school asks, not a person. A school or tool that this service has not heard of is no fault:
     * it comes by another topic.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void openFromTicket(TicketCoachAsked asked) {
        if (store.addFromTicket(asked)) {
            tellOpened(new RequestOpened(
                    asked.requestId(), asked.schoolId(), asked.toolId(), asked.occurredAt(), asked.occurredBy()));
        }
    }

    /** Last asked first, limited to what the caller may see; {@code not-found} for a school that is not the caller's. */
    @Transactional
    public Page<RequestView> list(UUID schoolId, RequestState state, PageRequest page) {
        RequestFilter filter = new RequestFilter(access.schools(schoolId), Optional.ofNullable(state));
        int limit = page.limit();
        return Page.of(
                store.newest(filter, page.cursor(), limit + 1),
                limit,
                request -> new Cursor(request.askedAt, request.id),
                access::view);
    }

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    @Transactional
    public RequestView read(UUID id) {
        return access.view(visible(store.findByIdOptional(id)));
    }

    /**
     * The calling coach takes the request on. Refused: {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile} by the If-Match header; {@code coaching-request-accepted-already}; {@code
     * coaching-request-answered-already}; {@code coaching-request-forgotten}.
     */
    @Transactional
    public RequestView accept(UUID id, String ifMatch) {
        RequestEntity request = visible(store.lock(id));
        Precondition.require(ifMatch, request.version);
        requireUnanswered(request);
        requireNotForgotten(request);
        if (request.state == RequestState.ACCEPTED) {
            throw new ProblemException(CoachingProblem.REQUEST_ACCEPTED_ALREADY);
        }
        request.accept(caller.subject(), clock.instant());
        store.flush();
        audit.changed("coaching-request-accepted", KIND, request.id);
        return access.view(request);
    }

    /**
     * The calling coach answers; also one who did not take it on, because that one may be ill. Told to whoever listens, and
     * for a request from a ticket with its words on the restricted topic, from which the ticket shows them. Refused: {@code
     * not-found}; {@code precondition-missing} or {@code changed-meanwhile} by the If-Match header; {@code
     * coaching-request-answered-already}; {@code coaching-request-forgotten} when the time of its ticket is over.
     */
    @Transactional
    public RequestView answer(UUID id, String ifMatch, NewAnswer answer) {
        RequestEntity request = visible(store.lock(id));
        Precondition.require(ifMatch, request.version);
        requireUnanswered(request);
        requireNotForgotten(request);
        screener.require(KIND, id, Map.of("/text", answer.text()), answer.falseHits());
        Instant now = clock.instant();
        request.answer(answer.text(), caller.subject(), now);
        store.flush();
        outbox.append(
                CoachingEvents.REQUEST_ANSWERED,
                id,
                PATH + id,
                new RequestAnswered(id, request.schoolId, request.ticketId, request.toolId, now, OccurredBy.SCHOOLBEL));
        if (request.ticketId != null) {
            outbox.append(
                    TextEvents.ANSWER_GIVEN,
                    request.ticketId,
                    PATH + id,
                    new AnswerGiven(request.ticketId, id, answer.text(), now, OccurredBy.SCHOOLBEL));
        }
        audit.changed("coaching-request-answered", KIND, id);
        return access.view(request);
    }

    private static void requireUnanswered(RequestEntity request) {
        if (request.state == RequestState.ANSWERED) {
            throw new ProblemException(CoachingProblem.REQUEST_ANSWERED_ALREADY);
        }
    }

    /** The ticket has no place for words any more, and nobody would take them out again. */
    private static void requireNotForgotten(RequestEntity request) {
        if (request.forgottenAt != null) {
            throw new ProblemException(CoachingProblem.REQUEST_FORGOTTEN);
        }
    }

    private void tellOpened(RequestOpened opened) {
        outbox.append(CoachingEvents.REQUEST_OPENED, opened.requestId(), PATH + opened.requestId(), opened);
    }

    private RequestEntity visible(Optional<RequestEntity> found) {
        return found.filter(access::mayRead).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void requireKnown(NewRequest asked) {
        List<FieldFault> faults = new ArrayList<>();
        noteUnknown("/schoolId", SchoolEvents.CHANGED, asked.schoolId(), faults);
        noteUnknown("/toolId", ToolEvents.CHANGED, asked.toolId(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    private void noteUnknown(String pointer, EventType<?> type, UUID id, List<FieldFault> faults) {
        if (id != null && !copies.knows(type, id)) {
            faults.add(new FieldFault(pointer, "unknown-id", texts.fieldDetail("unknown-id")));
        }
    }
}
