package nl.schoolbel.coaching.requests;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a school asked a coach about a ticket, and how tickets ended that requests became. */
@ApplicationScoped
public class CoachAskedConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    RequestIntake intake;

    @Inject
    Answering answering;

    @Incoming("coach-asked")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "coach-asked";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TicketEvents.COACH_ASKED, event -> intake.openFromTicket(event.data()))
                .on(TicketEvents.CLOSED, event -> {
                    TicketClosed closed = event.data();
                    answering.ticketEnded(closed.ticketId(), null, closed.occurredAt());
                })
                .on(TicketEvents.WITHDRAWN, event -> {
                    TicketWithdrawn withdrawn = event.data();
                    answering.ticketEnded(withdrawn.ticketId(), null, withdrawn.occurredAt());
                })
                .on(TicketEvents.MERGED, event -> {
                    TicketMerged merged = event.data();
                    answering.ticketEnded(merged.ticketId(), merged.into(), merged.occurredAt());
                });
    }
}
