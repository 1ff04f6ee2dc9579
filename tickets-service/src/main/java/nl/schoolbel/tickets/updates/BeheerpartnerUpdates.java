package nl.schoolbel.tickets.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.texts.NoteReceived;
import nl.schoolbel.events.tickets.BeheerpartnerUpdateRefused;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemType;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketRules;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/**
 * Applies the updates of beheerpartners' systems. One that the ticket does not allow is the sender's matter, not a fault
 * of the record: it is answered with an event that names the problem and what is possible instead. The instant that
 * counts is the one at which the gateway received it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BeheerpartnerUpdates {

    @Inject
    TicketStore tickets;

    @Inject
    UpdateStore updates;

    @Inject
    UpdateRules rules;

    @Inject
    TicketRules ticketRules;

    @Inject
    UpdateSteps steps;

    @Inject
    TicketTelling telling;

    @Inject
    Screener screener;

    /** Takes what an update wants; judging an update once is enough, a second time does nothing. */
    public void received(BeheerpartnerUpdateReceived update) {
        Optional<Ticket> ticket = tickets.lock(update.ticketId());
        Optional<UpdateStore.Halves> known = updates.find(update.updateId());
        if (known.map(UpdateStore.Halves::applied).isPresent()) {
            return;
        }
        Acting acting = Acting.update(update.occurredAt(), update.occurredBy(), update.updateId());
        Optional<ProblemType> problem = rules.problemOf(update, ticket);
        updates.judged(update.updateId(), update.ticketId(), update.action(), problem.isEmpty(), update.occurredAt());
        if (problem.isPresent()) {
            refuse(update, ticket, problem.get());
        } else {
            List<Ticket> followers = steps.apply(ticket.orElseThrow(), acting, update).stream()
                    .skip(1)
                    .map(TicketDesk.Opened::ticket)
                    .toList();
            updates.taken(update.updateId(), followers.stream().map(Ticket::id).toList());
            known.map(UpdateStore.Halves::note)
                    .ifPresent(note -> steps.say(ticket.orElseThrow(), acting, update.action(), note, followers));
        }
        updates.dropNote(update.updateId());
    }

    /**
     * Takes what an update says, with personal data masked, for its sender cannot be asked. sla-service masks it before it
     * tells; records that were told before that still lie on the topic. The words of a refused one, or for a ticket whose
     * words are gone, go nowhere.
     */
    public void noted(NoteReceived note) {
        String words = screener.mask(note.text());
        Optional<Ticket> ticket = tickets.lock(note.ticketId());
        if (ticket.filter(tickets::isForgotten).isPresent()) {
            return;
        }
        Optional<UpdateStore.Halves> known = updates.find(note.updateId());
        if (known.isEmpty()) {
            updates.keepNote(note.updateId(), note.ticketId(), note.action(), words, note.occurredAt());
        } else if (Boolean.TRUE.equals(known.get().applied())) {
            Acting acting = Acting.update(note.occurredAt(), note.occurredBy(), note.updateId());
            steps.say(
                    ticket.orElseThrow(),
                    acting,
                    note.action(),
                    words,
                    tickets.lockAll(updates.followers(note.updateId())));
        }
    }

    private void refuse(BeheerpartnerUpdateReceived update, Optional<Ticket> ticket, ProblemType problem) {
        boolean theirs = problem != CommonProblem.NOT_FOUND;
        List<String> allowed = theirs
                ? ticketRules.allowed(ticket.orElseThrow(), UpdateRules.SENDER).stream()
                        .map(Action::slug)
                        .toList()
                : List.of();
        Optional<Ticket> kept = ticket.filter(one -> theirs)
                .map(one -> one.links().mergedInto())
                .flatMap(tickets::find);
        telling.tell(
                TicketEvents.UPDATE_REFUSED,
                update.ticketId(),
                new BeheerpartnerUpdateRefused(
                        update.ticketId(),
                        update.updateId(),
                        problem.slug(),
                        allowed,
                        kept.map(Ticket::id).orElse(null),
                        kept.map(Ticket::number).orElse(null),
                        update.occurredAt(),
                        update.occurredBy()));
    }
}
