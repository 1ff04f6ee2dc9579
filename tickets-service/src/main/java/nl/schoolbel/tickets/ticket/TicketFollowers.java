package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiConsumer;
import nl.schoolbel.tickets.domain.Action;

/**
 * Lets the tickets that follow a major incident take its steps, in the transaction in which the incident takes them. Who
 * locks several tickets locks the incident first and its followers in the order of their ids, so that nobody waits for
 * each other.
 */
@ApplicationScoped
public class TicketFollowers {

    @Inject
    TicketStore store;

    @Inject
    TicketRules rules;

    /**
     * Does a step for a locked ticket, then for its followers that can take it; one that its own school has brought
     * further, such as a resolution that it confirmed, stays where it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void along(Ticket locked, Action action, Acting acting, BiConsumer<Ticket, Acting> step) {
        step.accept(locked, acting);
        Acting following = acting.asFollower();
        lock(locked).stream()
                .filter(follower -> rules.allows(follower, action, following.actors()))
                .forEach(follower -> step.accept(follower, following));
    }

    /** The open tickets that follow it, locked; none for what is no major incident. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ticket> lock(Ticket ticket) {
        return ticket.links().major() ? store.lockFollowers(ticket.id()) : List.of();
    }
}
