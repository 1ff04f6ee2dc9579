package nl.schoolbel.tickets.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.tickets.BeheerpartnerUpdateApplied;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.handling.Handling;
import nl.schoolbel.tickets.priority.PriorityChanges;
import nl.schoolbel.tickets.resolving.Resolving;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk.Opened;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.ticket.Visit;
import nl.schoolbel.tickets.ticket.Waiting;

/** Does what an update wants and finds a place for what it says. */
@ApplicationScoped
class UpdateSteps {

    @Inject
    Handling handling;

    @Inject
    Resolving resolving;

    @Inject
    PriorityChanges priorities;

    @Inject
    Comments comments;

    @Inject
    TicketTelling telling;

    /** Takes the step of an update that {@link UpdateRules} let through; gives the tickets that it concerns. */
    List<Opened> apply(Ticket ticket, Acting acting, BeheerpartnerUpdateReceived update) {
        List<Opened> taken = take(ticket, acting, update);
        handling.refer(ticket, acting, update.reference());
        return taken;
    }

    private List<Opened> take(Ticket ticket, Acting acting, BeheerpartnerUpdateReceived update) {
        return switch (update.action()) {
            case ACCEPT -> handling.accept(ticket, acting, update.reference());
            case PLAN_VISIT -> handling.planVisit(ticket, acting, new Visit(update.from(), update.until()));
            case ARRIVE -> handling.arrive(ticket, acting);
            case LEAVE -> handling.leave(ticket, acting);
            case WAIT -> handling.await(ticket, acting, Waiting.wanted(update.reason(), update.until()));
            case GO_ON -> handling.goOn(ticket, acting);
            case GIVE_WORKAROUND -> handling.giveWorkaround(ticket, acting);
            case RESOLVE -> resolving.resolve(ticket, acting, causeOf(update), update.toolId());
            case RETURN -> handling.giveBack(ticket, acting);
            case COMMENT -> {
                comments.announce(ticket, acting, acting.updateId(), true);
                yield List.of(new Opened(ticket, acting));
            }
            case DISPUTE_PRIORITY -> {
                priorities.dispute(ticket, acting, update.wantedPriority());
                yield List.of(new Opened(ticket, acting));
            }
            // Its number over there is noted with that of any other update; only the school closes a ticket here.
            case GIVE_REFERENCE, CLOSE -> {
                telling.tell(
                        TicketEvents.UPDATE_APPLIED,
                        ticket.id(),
                        new BeheerpartnerUpdateApplied(ticket.id(), update.updateId(), acting.at(), acting.clock()));
                yield List.of(new Opened(ticket, acting));
            }
            // Nothing on the ticket: sla-service tells the acknowledgement itself.
            case ACKNOWLEDGE_ESCALATION -> List.of(new Opened(ticket, acting));
        };
    }

    /**
     * Puts the words of an applied update where they belong: what was done with the resolution, all else in a public
     * comment that has the update's own id. The words of a step go to those that took it behind the ticket as well.
     */
    void say(Ticket ticket, Acting acting, UpdateAction action, String note, List<Ticket> followers) {
        switch (action) {
            case RESOLVE -> resolving.addWords(acting, note);
            case COMMENT -> comments.put(ticket, acting, acting.updateId(), Comments.PLAIN, note, true);
            case GIVE_REFERENCE, CLOSE -> {
                comments.announce(ticket, acting, acting.updateId(), true);
                comments.put(ticket, acting, acting.updateId(), Comments.PLAIN, note, true);
            }
            default -> {
                comments.announce(ticket, acting, acting.updateId(), true);
                comments.put(ticket, acting, acting.updateId(), action.slug(), note, true);
                followers.forEach(follower ->
                        comments.addCopy(follower, acting, acting.updateId(), Action.valueOf(action.name()), note));
            }
        }
    }

    /** Many systems know no cause; the school can still set it right when it confirms. */
    private static Cause causeOf(BeheerpartnerUpdateReceived update) {
        return update.cause() == null ? Cause.UNKNOWN : update.cause();
    }
}
