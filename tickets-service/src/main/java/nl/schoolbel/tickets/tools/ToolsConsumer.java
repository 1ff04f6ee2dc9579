package nl.schoolbel.tickets.tools;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which tools there are. */
@ApplicationScoped
public class ToolsConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    ReadCopies copies;

    @Incoming("tools")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets-tools";
    }

    @Override
    public Handlers handlers() {
        return copies.keeping(ToolEvents.CHANGED);
    }
}
