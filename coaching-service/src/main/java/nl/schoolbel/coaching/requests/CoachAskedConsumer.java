package nl.schoolbel.coaching.requests;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a school asked a coach about a ticket. */
@ApplicationScoped
public class CoachAskedConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    CoachingRequests requests;

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
        return new Handlers().on(TicketEvents.COACH_ASKED, event -> requests.openFromTicket(event.data()));
    }
}
