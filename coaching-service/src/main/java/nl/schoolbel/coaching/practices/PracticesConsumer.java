package nl.schoolbel.coaching.practices;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which practices are published and which are archived. */
@ApplicationScoped
public class PracticesConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    PracticeCopies copies;

    @Incoming("practices")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(KnowledgeEvents.PRACTICE_PUBLISHED, event -> copies.published(event.data()))
                .on(KnowledgeEvents.PRACTICE_ARCHIVED, event -> copies.archived(event.data()));
    }
}
