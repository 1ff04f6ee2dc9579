package nl.schoolbel.tickets.articles;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.knowledge.ArticleArchived;
import nl.schoolbel.events.knowledge.ArticleChecked;
import nl.schoolbel.events.knowledge.ArticleValidated;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which articles everybody can read. */
@ApplicationScoped
public class ArticlesConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    ArticleStore store;

    @Incoming("articles")
    @Blocking
    public void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets-articles";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(KnowledgeEvents.ARTICLE_CHECKED, this::checked)
                .on(KnowledgeEvents.ARTICLE_VALIDATED, this::validated)
                .on(KnowledgeEvents.ARTICLE_ARCHIVED, this::archived);
    }

    /** Other words were checked, which nobody has validated. */
    private void checked(Envelope<ArticleChecked> event) {
        ArticleChecked data = event.data();
        store.copy(data.articleId(), data.title(), data.toolId(), false, event.sequence());
    }

    private void validated(Envelope<ArticleValidated> event) {
        ArticleValidated data = event.data();
        store.copy(data.articleId(), data.title(), data.toolId(), true, event.sequence());
    }

    private void archived(Envelope<ArticleArchived> event) {
        ArticleArchived data = event.data();
        store.copy(data.articleId(), null, data.toolId(), false, event.sequence());
    }
}
