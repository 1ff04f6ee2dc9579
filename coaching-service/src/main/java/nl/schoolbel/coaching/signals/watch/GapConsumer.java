package nl.schoolbel.coaching.signals.watch;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.KnowledgeGapFound;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what was looked for in vain; the words themselves it never hears. */
@ApplicationScoped
public class GapConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    GapWatch watch;

    @Incoming("knowledge-gaps")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "knowledge-gaps";
    }

    @Override
    public Handlers handlers() {
        return new Handlers().on(KnowledgeEvents.GAP_FOUND, this::found);
    }

    private void found(Envelope<KnowledgeGapFound> event) {
        KnowledgeGapFound told = event.data();
        watch.found(told.gapId(), told.schoolId(), told.toolId(), told.searches(), told.occurredAt());
    }
}
