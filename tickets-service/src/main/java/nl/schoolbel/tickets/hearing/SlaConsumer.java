package nl.schoolbel.tickets.hearing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.tickets.handover.HandOver;
import nl.schoolbel.tickets.priority.PriorityRaising;
import nl.schoolbel.tickets.promises.Promises;
import nl.schoolbel.tickets.updates.BeheerpartnerUpdates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what sla-service tells about tickets. */
@ApplicationScoped
public class SlaConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    Promises promises;

    @Inject
    HandOver handOver;

    @Inject
    BeheerpartnerUpdates updates;

    @Inject
    PriorityRaising raising;

    @Incoming("sla-events")
    @Blocking
    public void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets-sla";
    }

    private void escalated(Envelope<SlaEscalated> event) {
        promises.escalated(event);
        raising.escalated(event.data());
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(SlaEvents.MATCHED, promises::matched)
                .on(SlaEvents.UNMATCHED, event -> handOver.unmatched(event.data()))
                .on(SlaEvents.DUE_MOMENTS_SET, promises::dueMomentsSet)
                .on(SlaEvents.MARK_PASSED, promises::markPassed)
                .on(SlaEvents.BREACHED, promises::breached)
                .on(SlaEvents.BREACH_OVERTURNED, promises::breachOverturned)
                .on(SlaEvents.ESCALATED, this::escalated)
                .on(SlaEvents.ESCALATION_ACKNOWLEDGED, promises::acknowledged)
                .on(SlaEvents.DELIVERY_ENDED, promises::deliveryEnded)
                .on(SlaEvents.UPDATE_RECEIVED, event -> updates.received(event.data()));
    }
}
