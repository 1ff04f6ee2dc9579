package nl.schoolbel.knowledge.hearing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.CommentWritten;
import nl.schoolbel.events.texts.ResolutionWritten;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.events.texts.TextsSet;
import nl.schoolbel.knowledge.drafting.TakenOut;
import nl.schoolbel.knowledge.ticketwords.TicketWords;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears the words of tickets from which something may be learned, and what is taken out of them. The words of a
 * beheerpartner's update come as those of the comment or resolution that tickets-service made of it.
 */
@ApplicationScoped
public class TicketTextConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    TicketWords words;

    @Inject
    TakenOut takenOut;

    @Incoming("ticket-texts")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "knowledge-ticket-texts";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TextEvents.SET, this::set)
                .on(TextEvents.COMMENT_WRITTEN, this::commentWritten)
                .on(TextEvents.RESOLUTION_WRITTEN, this::resolutionWritten)
                .on(TextEvents.REDACTED, this::redacted);
    }

    private void set(Envelope<TextsSet> event) {
        TextsSet data = event.data();
        words.texts(data.ticketId(), data.title(), data.description(), event.sequence());
    }

    /** Of comments a workaround alone teaches anything that is true for others. */
    private void commentWritten(Envelope<CommentWritten> event) {
        CommentWritten data = event.data();
        if (UpdateAction.GIVE_WORKAROUND.slug().equals(data.about())) {
            words.workaround(data.ticketId(), data.commentId(), data.text(), event.sequence());
        }
    }

    private void resolutionWritten(Envelope<ResolutionWritten> event) {
        ResolutionWritten data = event.data();
        words.resolution(data.ticketId(), data.done(), data.occurredAt(), event.sequence());
    }

    private void redacted(Envelope<TextsRedacted> event) {
        TextsRedacted data = event.data();
        words.takenOut(data.ticketId(), data.what(), data.thingId());
        takenOut.takenOut(data);
    }
}
