package nl.schoolbel.tickets.hearing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.tickets.coachquestions.CoachQuestions;
import nl.schoolbel.tickets.technicalrequests.TechnicalRequests;
import nl.schoolbel.tickets.updates.BeheerpartnerUpdates;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the words of beheerpartners' updates and of coaches; our own words on the same topic are passed over. */
@ApplicationScoped
public class NoteConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    BeheerpartnerUpdates updates;

    @Inject
    CoachQuestions questions;

    @Inject
    TechnicalRequests technicalRequests;

    @Incoming("ticket-texts")
    @Blocking
    public void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets-notes";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TextEvents.NOTE_RECEIVED, event -> updates.noted(event.data()))
                .on(TextEvents.ANSWER_GIVEN, event -> questions.answered(event.data()))
                .on(TextEvents.TECHNICAL_REQUEST, event -> technicalRequests.words(event.data()));
    }
}
