package nl.schoolbel.sla.schools;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears schools and school holidays from tickets-service and keeps the read copies. */
@ApplicationScoped
public class SchoolConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    ReadCopies copies;

    @Inject
    HeardHours hours;

    @Incoming("schools")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Handlers handlers() {
        Handlers handlers = copies.keeping(SchoolEvents.HOLIDAYS_CHANGED);
        return copies.keeping(SchoolEvents.CHANGED, handlers, hours::heard);
    }
}
