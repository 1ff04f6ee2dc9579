package nl.schoolbel.tickets.coachquestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.texts.AnswerGiven;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Asks a coach about a ticket that stays with the school, and puts the answer on it. Neither is for the beheerpartner. */
@ApplicationScoped
public class CoachQuestions {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore tickets;

    @Inject
    QuestionStore store;

    @Inject
    TicketTelling telling;

    @Inject
    Comments comments;

    @Inject
    Screener screener;

    @Transactional
    public void ask(UUID id, String ifMatch, CoachQuestion question) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        screener.require("ticket", id, Map.of("/question", question.question()), question.falseHits());
        UUID requestId = UUID.randomUUID();
        steps.take(ticket, Action.ASK_COACH, acting, Map.of("requestId", requestId));
        store.asked(requestId, id, acting.at());
        comments.addWithin(ticket, acting, Action.ASK_COACH, question.question());
        telling.tell(
                TicketEvents.COACH_ASKED,
                id,
                new TicketCoachAsked(
                        id,
                        ticket.schoolId(),
                        requestId,
                        ticket.subject().toolId(),
                        ticket.urgency(),
                        acting.at(),
                        acting.clock()));
    }

    /**
     * The answer becomes a comment with the id of the request, by which coaching-service knows it when it is taken out,
     * whatever the ticket has become; one that we never asked for, or for a ticket whose words are gone, goes nowhere.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(AnswerGiven answer) {
        if (store.answered(answer.requestId(), answer.ticketId(), answer.occurredAt())) {
            Ticket ticket = tickets.lock(answer.ticketId()).orElseThrow();
            if (tickets.isForgotten(ticket)) {
                return;
            }
            Acting coach = new Acting(Set.of(Actor.COACH), null, answer.occurredAt(), answer.occurredBy(), null);
            comments.announce(ticket, coach, answer.requestId(), false);
            comments.put(ticket, coach, answer.requestId(), Action.ASK_COACH.slug(), answer.text(), false);
        }
    }
}
