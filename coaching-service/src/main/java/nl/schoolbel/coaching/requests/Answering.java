package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.requests.domain.Action;
import nl.schoolbel.coaching.requests.domain.Actor;
import nl.schoolbel.coaching.requests.domain.Decision;
import nl.schoolbel.coaching.requests.domain.RequestLife;
import nl.schoolbel.coaching.telling.TidingKind;
import nl.schoolbel.coaching.telling.Tidings;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.RequestAnswered;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.texts.AnswerGiven;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/** How a request ends: with an answer, with a practice, taken back, or with the ticket that it became. */
@ApplicationScoped
public class Answering {

    @Inject
    RequestDesk desk;

    @Inject
    RequestStore store;

    @Inject
    RequestSteps steps;

    @Inject
    Links links;

    @Inject
    Tidings tidings;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    /**
     * A coach answers, also one who did not take it on, because that one may be ill; the contactpersoon answers what was
     * referred. Told to whoever listens, and for a request from a ticket with its words on the restricted topic, from which
     * the ticket shows them. Refused as {@link RequestDesk#open} says.
     */
    @Transactional
    public RequestView answer(UUID id, String ifMatch, NewAnswer answer) {
        RequestDesk.Opened opened = desk.open(id, ifMatch, Action.ANSWER);
        screener.require(CoachingRequests.KIND, id, Map.of("/text", answer.text()), answer.falseHits());
        return answered(opened, answer.text(), null);
    }

    /** A practice is the answer. Refused also with {@code invalid-input} for one that nobody can read: unknown here, or archived. */
    @Transactional
    public RequestView linkPractice(UUID id, String ifMatch, NewPracticeLink link) {
        RequestDesk.Opened opened = desk.open(id, ifMatch, Action.LINK_PRACTICE);
        Screening screening =
                screener.screen(link.text() == null ? Map.of() : Map.of("/text", link.text()), link.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        links.noteUnknown(faults, "/practiceId", Links.Kind.PUBLISHED_PRACTICE, link.practiceId());
        if (link.text() == null && opened.request().ticketId != null) {
            faults.add(new FieldFault("/text", "missing", texts.fieldDetail("missing")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(CoachingRequests.KIND, id, screening);
        return answered(opened, link.text(), link.practiceId());
    }

    /** Who asked takes it back; of what was asked from a ticket a contactpersoon of the school. */
    @Transactional
    public RequestView withdraw(UUID id, String ifMatch) {
        return desk.close(desk.open(id, ifMatch, Action.WITHDRAW), null);
    }

    /**
     * The ticket that a request became has ended, so that the request has too; who asked is told. Heard again, or of a ticket
     * that no request became, it changes nothing.
     *
     * @param goesOnAs the ticket that it was merged into; {@code null} for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void ticketEnded(UUID ticketId, UUID goesOnAs, Instant at) {
        for (RequestEntity request : store.lockPassedOn(ticketId)) {
            Decision decision = RequestLife.decide(
                    request.state.stage(), request.ticketId != null, Action.END, Set.of(Actor.SYSTEM));
            if (decision instanceof Decision.Move move) {
                request.mergedIntoTicketId = goesOnAs;
                request.move(move, at);
                store.flush();
                steps.add(request.id, move, null, at, null);
                tidings.toAsker(request.askedBy, TidingKind.OWN_REQUEST_ENDED, request.id, null);
            }
        }
    }

    private RequestView answered(RequestDesk.Opened opened, String text, UUID practiceId) {
        RequestEntity request = opened.request();
        request.answered(text, practiceId, caller.subject(), opened.at());
        outbox.append(
                CoachingEvents.REQUEST_ANSWERED,
                request.id,
                CoachingRequests.PATH + request.id,
                new RequestAnswered(
                        request.id,
                        request.schoolId,
                        request.ticketId,
                        request.toolId,
                        opened.at(),
                        OccurredBy.SCHOOLBEL));
        if (request.ticketId != null) {
            outbox.append(
                    TextEvents.ANSWER_GIVEN,
                    request.ticketId,
                    CoachingRequests.PATH + request.id,
                    new AnswerGiven(request.ticketId, request.id, text, opened.at(), OccurredBy.SCHOOLBEL));
        }
        tidings.toAsker(
                request.askedBy,
                practiceId == null ? TidingKind.OWN_REQUEST_ANSWERED : TidingKind.OWN_REQUEST_LINKED,
                request.id,
                caller.subject());
        return desk.close(opened, null);
    }
}
