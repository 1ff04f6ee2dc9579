package nl.schoolbel.sla.following;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsSet;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the texts of tickets, which the beheerpartner needs to read. */
@ApplicationScoped
public class TextConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    TicketCopyStore tickets;

    @Inject
    HandOverWebhook handOverWebhook;

    @Inject
    SchoolComments comments;

    @Inject
    Redactions redactions;

    @Incoming("ticket-texts")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "ticket-texts";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TextEvents.SET, this::set)
                .on(TextEvents.COMMENT_WRITTEN, comments::written)
                .on(TextEvents.REDACTED, redactions::redacted);
    }

    private void set(Envelope<TextsSet> event) {
        TextsSet texts = event.data();
        tickets.lock(texts.ticketId());
        tickets.setTexts(texts.ticketId(), texts.title(), texts.description());
        handOverWebhook.tellWhenComplete(texts.ticketId());
    }
}
