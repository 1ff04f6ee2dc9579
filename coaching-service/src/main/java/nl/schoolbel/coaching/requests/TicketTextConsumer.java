package nl.schoolbel.coaching.requests;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which words of tickets were taken out; the words themselves it passes over. */
@ApplicationScoped
public class TicketTextConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    AnswerRedactions redactions;

    @Incoming("ticket-texts")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "ticket-texts";
    }

    @Override
    public Handlers handlers() {
        return new Handlers().on(TextEvents.REDACTED, event -> redactions.redacted(event.data()));
    }
}
