package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.ticket.TicketDesk.Opened;

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
     *
     * @return those that took it, the ticket itself first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Opened> along(Ticket locked, Action action, Acting acting, BiConsumer<Ticket, Acting> step) {
        return along(locked, action, acting, any -> true, step);
    }

    /** The same for those of its followers only that are meant by it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Opened> along(
            Ticket locked, Action action, Acting acting, Predicate<Ticket> meant, BiConsumer<Ticket, Acting> step) {
        List<Opened> taken = new ArrayList<>();
        taken.add(new Opened(locked, acting));
        Acting following = acting.asFollower();
        lock(locked).stream()
                .filter(follower -> rules.allows(follower, action, following.actors()) && meant.test(follower))
                .forEach(follower -> taken.add(new Opened(follower, following)));
        taken.forEach(one -> step.accept(one.ticket(), one.acting()));
        return taken;
    }

    /** The open tickets that follow it, locked; none for what is no major incident. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ticket> lock(Ticket ticket) {
        return ticket.links().major() ? store.lockFollowers(ticket.id()) : List.of();
    }
}
