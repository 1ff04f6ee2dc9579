package nl.schoolbel.coaching.adoptions;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how far schools are with practices of others. */
@ApplicationScoped
public class AdoptionsConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    AdoptionCopies copies;

    @Incoming("adoptions")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "adoptions";
    }

    @Override
    public Handlers handlers() {
        return new Handlers().on(KnowledgeEvents.ADOPTION_CHANGED, copies::changed);
    }
}
