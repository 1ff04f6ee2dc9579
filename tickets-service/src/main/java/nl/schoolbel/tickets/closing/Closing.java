package nl.schoolbel.tickets.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.resolving.Resolving;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Resolution;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Confirms, refuses, withdraws. A reason is said before the step is told, so that nobody hears of it without. */
@ApplicationScoped
public class Closing {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore store;

    @Inject
    TicketTelling telling;

    @Inject
    Resolving resolving;

    @Inject
    Comments comments;

    @Transactional
    public void confirm(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Acting acting = opened.acting();
        steps.take(opened.ticket(), Action.CONFIRM, acting, Map.of());
        store.closed(id, acting.at());
        Resolution resolution = opened.ticket().resolution();
        telling.tell(
                TicketEvents.CLOSED,
                id,
                new TicketClosed(
                        id,
                        opened.ticket().schoolId(),
                        resolution.by(),
                        resolution.cause(),
                        resolution.toolId(),
                        acting.at(),
                        acting.clock()));
    }

    @Transactional
    public void refuse(UUID id, String ifMatch, Reason reason) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        steps.take(ticket, Action.REFUSE, acting, Map.of());
        resolving.refused(ticket, acting.at());
        comments.addReason(ticket, acting, Action.REFUSE, reason.reason());
        telling.tell(
                TicketEvents.REOPENED,
                id,
                new TicketReopened(
                        id, ticket.schoolId(), ticket.resolution().by(), false, acting.at(), acting.clock()));
    }

    @Transactional
    public void withdraw(UUID id, String ifMatch, Reason reason) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Acting acting = opened.acting();
        steps.take(opened.ticket(), Action.WITHDRAW, acting, Map.of());
        comments.addReason(opened.ticket(), acting, Action.WITHDRAW, reason.reason());
        telling.tell(
                TicketEvents.WITHDRAWN,
                id,
                new TicketWithdrawn(id, opened.ticket().schoolId(), acting.at(), acting.clock()));
    }
}
