package nl.schoolbel.tickets.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketPriorityChanged;
import nl.schoolbel.events.tickets.TicketPriorityDisputed;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.standin.StandIns;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Changes a priority, and lets the beheerpartner dispute it; the old one counts until somebody decides. */
@ApplicationScoped
@Transactional
public class PriorityChanges {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    PriorityStore store;

    @Inject
    TicketTelling telling;

    @Inject
    Comments comments;

    @Inject
    StandIns standIns;

    @Inject
    ProblemTexts texts;

    /** Sets the priority and ends a dispute; the priority that it has is an answer to a dispute, else a fault. */
    public void change(UUID id, String ifMatch, NewPriority wanted) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        if (wanted.priority() == ticket.priority() && ticket.dispute() == null) {
            throw unchanged("/priority");
        }
        steps.take(
                ticket,
                Action.CHANGE_PRIORITY,
                acting,
                Map.of("fromPriority", ticket.priority(), "toPriority", wanted.priority()));
        store.set(id, wanted.priority());
        standIns.priorityChanged(ticket, wanted.priority(), acting.at());
        comments.addReason(ticket, acting, Action.CHANGE_PRIORITY, new Reason(wanted.reason(), wanted.falseHits()));
        telling.tell(
                TicketEvents.PRIORITY_CHANGED,
                id,
                new TicketPriorityChanged(
                        id,
                        ticket.schoolId(),
                        ticket.priority(),
                        wanted.priority(),
                        ticket.dispute() != null,
                        acting.at(),
                        acting.clock()));
    }

    /** A later dispute takes the place of one that is undecided. */
    public void dispute(UUID id, String ifMatch, NewPriority proposed) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        if (proposed.priority() == ticket.priority()) {
            throw unchanged("/priority");
        }
        dispute(ticket, acting, proposed.priority());
        comments.addReason(
                ticket, acting, Action.DISPUTE_PRIORITY, new Reason(proposed.reason(), proposed.falseHits()));
    }

    /** The same for the beheerpartner's system, whose words come by another way; on a locked ticket. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dispute(Ticket ticket, Acting acting, int proposed) {
        steps.take(ticket, Action.DISPUTE_PRIORITY, acting, Map.of("proposedPriority", proposed));
        store.disputed(ticket.id(), proposed, acting.at());
        telling.tell(
                TicketEvents.PRIORITY_DISPUTED,
                ticket.id(),
                new TicketPriorityDisputed(
                        ticket.id(),
                        ticket.schoolId(),
                        ticket.priority(),
                        proposed,
                        acting.updateId(),
                        acting.at(),
                        acting.clock()));
    }

    private ProblemException unchanged(String pointer) {
        return ProblemException.ofFields(List.of(new FieldFault(pointer, "unchanged", texts.fieldDetail("unchanged"))));
    }
}
