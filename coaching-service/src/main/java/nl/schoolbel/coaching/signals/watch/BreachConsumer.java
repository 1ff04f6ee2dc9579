package nl.schoolbel.coaching.signals.watch;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which promises about tickets were not kept. */
@ApplicationScoped
public class BreachConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    BreachWatch watch;

    @Incoming("sla-breaches")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "sla-breaches";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(SlaEvents.BREACHED, event -> watch.breached(event.data()))
                .on(SlaEvents.BREACH_OVERTURNED, event -> watch.overturned(event.data()));
    }
}
