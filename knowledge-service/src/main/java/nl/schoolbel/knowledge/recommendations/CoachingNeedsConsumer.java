package nl.schoolbel.knowledge.recommendations;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.RequestAnswered;
import nl.schoolbel.events.coaching.TechnicalRequestPassedOn;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what schools ask of coaches, and what they have many questions about. */
@ApplicationScoped
public class CoachingNeedsConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    CoachingNeeds needs;

    @Incoming("coaching-needs")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "coaching-needs";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(CoachingEvents.REQUEST_OPENED, event -> needs.requestOpened(event.data()))
                .on(CoachingEvents.REQUEST_ANSWERED, event -> {
                    RequestAnswered answered = event.data();
                    needs.requestEnded(answered.requestId(), answered.schoolId(), answered.occurredAt());
                })
                .on(CoachingEvents.TECHNICAL_REQUEST_PASSED_ON, event -> {
                    TechnicalRequestPassedOn passedOn = event.data();
                    needs.requestEnded(passedOn.requestId(), passedOn.schoolId(), passedOn.occurredAt());
                })
                .on(CoachingEvents.SIGNAL_RAISED_V2, event -> needs.signalRaised(event.data()))
                .on(CoachingEvents.SIGNAL_ENDED, event -> needs.signalEnded(event.data()));
    }
}
