package nl.schoolbel.coaching.schools;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which schools there are, on which days they have lessons, and when the regions have holidays. */
@ApplicationScoped
public class SchoolsConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    ReadCopies copies;

    @Inject
    SchoolDayBook days;

    @Incoming("schools")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Handlers handlers() {
        Handlers holidays = new Handlers().on(SchoolEvents.HOLIDAYS_CHANGED, event -> days.heard(event.data()));
        return copies.keeping(SchoolEvents.CHANGED, holidays, event -> days.heard(event.data()));
    }
}
