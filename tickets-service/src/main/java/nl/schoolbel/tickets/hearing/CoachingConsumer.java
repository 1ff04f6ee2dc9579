package nl.schoolbel.tickets.hearing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.tickets.technicalrequests.TechnicalRequests;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what coaches pass on as tickets. */
@ApplicationScoped
public class CoachingConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    TechnicalRequests requests;

    @Incoming("coaching-events")
    @Blocking
    public void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets-coaching";
    }

    @Override
    public Handlers handlers() {
        return new Handlers().on(CoachingEvents.TECHNICAL_REQUEST_PASSED_ON, event -> requests.passedOn(event.data()));
    }
}
