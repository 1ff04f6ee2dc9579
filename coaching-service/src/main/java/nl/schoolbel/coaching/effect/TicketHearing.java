package nl.schoolbel.coaching.effect;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.tickets.TicketClassified;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which tickets there are and what they are about; all of them, not only user questions. */
@ApplicationScoped
public class TicketHearing implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    KnownTickets tickets;

    @Incoming("effect-tickets")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "effect";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TicketEvents.REPORTED, this::reported)
                .on(TicketEvents.CLASSIFIED, this::classified)
                .on(TicketEvents.RESOLVED, this::resolved)
                .on(TicketEvents.REOPENED, this::reopened)
                .on(TicketEvents.CLOSED, this::closed)
                .on(
                        TicketEvents.WITHDRAWN,
                        event -> tickets.ended(
                                event.data().ticketId(), event.data().schoolId(), "WITHDRAWN"))
                .on(TicketEvents.MERGED, this::merged);
    }

    private void reported(Envelope<TicketReported> event) {
        TicketReported data = event.data();
        tickets.reported(data.ticketId(), data.schoolId(), data.occurredAt());
        tickets.about(data.ticketId(), data.schoolId(), data.toolId(), event.sequence());
    }

    private void classified(Envelope<TicketClassified> event) {
        TicketClassified data = event.data();
        tickets.about(data.ticketId(), data.schoolId(), data.toolId(), event.sequence());
    }

    private void resolved(Envelope<TicketResolved> event) {
        TicketResolved data = event.data();
        tickets.found(data.ticketId(), data.schoolId(), data.toolId(), data.cause(), event.sequence());
    }

    /** What was found does not hold any more. */
    private void reopened(Envelope<TicketReopened> event) {
        TicketReopened data = event.data();
        tickets.found(data.ticketId(), data.schoolId(), null, null, event.sequence());
    }

    private void closed(Envelope<TicketClosed> event) {
        TicketClosed data = event.data();
        tickets.found(data.ticketId(), data.schoolId(), data.toolId(), data.cause(), event.sequence());
    }

    private void merged(Envelope<TicketMerged> event) {
        TicketMerged data = event.data();
        tickets.ended(data.ticketId(), data.schoolId(), "MERGED");
        tickets.reported(data.into(), data.schoolId(), data.reportedAt());
    }
}
