package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.Circumstances;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.domain.Lifecycle;

/** Asks the lifecycle about a ticket as it stands now. */
@ApplicationScoped
public class TicketRules {

    @Inject
    LifeConfig config;

    @Inject
    DomainClock clock;

    public Decision decide(Ticket ticket, Action action, Set<Actor> actors) {
        return Lifecycle.decide(ticket.situation(), circumstances(ticket), action, actors);
    }

    public boolean allows(Ticket ticket, Action action, Set<Actor> actors) {
        return decide(ticket, action, actors) instanceof Decision.Move;
    }

    /** What these actors may do with it now. */
    public Set<Action> allowed(Ticket ticket, Set<Actor> actors) {
        return Lifecycle.allowed(ticket.situation(), circumstances(ticket), actors);
    }

    private Circumstances circumstances(Ticket ticket) {
        Instant now = clock.instant();
        Dispute dispute = ticket.dispute();
        return new Circumstances(
                ticket.links().major(),
                ticket.links().majorIncidentId() != null,
                dispute != null,
                dispute != null && !now.isBefore(dispute.disputedAt().plus(Duration.ofHours(config.disputeHours()))),
                ticket.reopenUntil() != null && now.isBefore(ticket.reopenUntil()));
    }
}
