package nl.schoolbel.sla.following;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.LifeMessages;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** Tells the beheerpartner that a ticket is its from now on, once everything for it has been heard. */
@ApplicationScoped
public class HandOverWebhook {

    private static final int SWEEP = 100;

    @Inject
    TicketCopyStore tickets;

    @Inject
    ReadCopies copies;

    @Inject
    TicketClocks clocks;

    @Inject
    Deliveries deliveries;

    /**
     * Writes the hand-over's webhook once the texts and the school were heard, which come by other topics, and lets out
     * what waited for it. For a ticket that follows a major incident there is none: the beheerpartner has the incident.
     */
    void tellWhenComplete(UUID ticketId) {
        TicketCopy ticket = tickets.lock(ticketId);
        boolean waits = ticket.handOver() > ticket.toldHandOver() && ticket.beheerpartnerId() != null;
        if (!waits) {
            return;
        }
        if (ticket.followsIncident()) {
            tickets.setToldHandOver(ticketId, ticket.handOver());
            deliveries.release(tickets.lock(ticketId));
            return;
        }
        if (ticket.title() == null) {
            return;
        }
        copies.find(SchoolEvents.CHANGED, ticket.schoolId()).ifPresent(school -> tell(ticket, school));
    }

    /** Looks after hand-overs whose texts or school came late. */
    @Scheduled(every = "5s")
    void tellLateCompletions() {
        for (UUID ticket : tickets.withUntoldHandOver(SWEEP)) {
            QuarkusTransaction.requiringNew().run(() -> tellWhenComplete(ticket));
        }
    }

    private void tell(TicketCopy ticket, SchoolChanged school) {
        DueAt due = DueAt.of(clocks.fold(ticket));
        deliveries.add(
                ticket,
                new LifeMessages.HandedOver(
                        ticket.handOver(),
                        ticket.title(),
                        ticket.description(),
                        ticket.priority(),
                        ticket.impact(),
                        due.acknowledge(),
                        due.arrival(),
                        due.workaround(),
                        due.resolution(),
                        new LifeMessages.School(school.name(), school.brin(), school.phone()),
                        ticket.handedOverAt()));
        tickets.setToldBy(ticket.id(), ticket.handOver(), ticket.beheerpartnerId());
        deliveries.release(tickets.lock(ticket.id()));
    }
}
