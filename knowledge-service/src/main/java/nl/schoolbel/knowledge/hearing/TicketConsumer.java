package nl.schoolbel.knowledge.hearing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.tickets.TicketArticleLinked;
import nl.schoolbel.events.tickets.TicketArticleUnlinked;
import nl.schoolbel.events.tickets.TicketClassified;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.events.tickets.TicketWorkaroundGiven;
import nl.schoolbel.knowledge.drafting.Drafting;
import nl.schoolbel.knowledge.reuse.ArticleLinks;
import nl.schoolbel.knowledge.ticketwords.TicketWords;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what tickets are about, how they end, and which articles are put on them. */
@ApplicationScoped
public class TicketConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    TicketWords words;

    @Inject
    Drafting drafting;

    @Inject
    ArticleLinks links;

    @Incoming("tickets")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "knowledge-tickets";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TicketEvents.REPORTED, this::reported)
                .on(TicketEvents.CLASSIFIED, this::classified)
                .on(TicketEvents.WORKAROUND_GIVEN, this::workaroundGiven)
                .on(TicketEvents.RESOLVED, this::resolved)
                .on(TicketEvents.REOPENED, this::reopened)
                .on(TicketEvents.CLOSED, this::closed)
                .on(TicketEvents.WITHDRAWN, this::withdrawn)
                .on(TicketEvents.MERGED, this::merged)
                .on(TicketEvents.ARTICLE_LINKED, this::articleLinked)
                .on(TicketEvents.ARTICLE_UNLINKED, this::articleUnlinked);
    }

    private void reported(Envelope<TicketReported> event) {
        TicketReported data = event.data();
        words.about(data.ticketId(), data.schoolId(), data.toolId(), event.sequence());
    }

    private void classified(Envelope<TicketClassified> event) {
        TicketClassified data = event.data();
        words.about(data.ticketId(), data.schoolId(), data.toolId(), event.sequence());
    }

    private void workaroundGiven(Envelope<TicketWorkaroundGiven> event) {
        words.workaroundGiven(event.data().ticketId(), event.data().schoolId());
    }

    private void resolved(Envelope<TicketResolved> event) {
        TicketResolved data = event.data();
        words.found(data.ticketId(), data.schoolId(), data.toolId(), data.cause(), event.sequence());
    }

    /** What was found does not hold any more. */
    private void reopened(Envelope<TicketReopened> event) {
        TicketReopened data = event.data();
        words.found(data.ticketId(), data.schoolId(), null, null, event.sequence());
        if (words.reopened(data.ticketId(), data.schoolId(), data.occurredAt(), event.sequence())) {
            drafting.reopened(data.ticketId());
        }
    }

    private void closed(Envelope<TicketClosed> event) {
        TicketClosed data = event.data();
        words.found(data.ticketId(), data.schoolId(), data.toolId(), data.cause(), event.sequence());
        words.closed(data.ticketId(), data.schoolId(), event.sequence());
    }

    private void withdrawn(Envelope<TicketWithdrawn> event) {
        TicketWithdrawn data = event.data();
        words.ended(data.ticketId(), data.schoolId(), event.sequence());
    }

    private void merged(Envelope<TicketMerged> event) {
        TicketMerged data = event.data();
        words.ended(data.ticketId(), data.schoolId(), event.sequence());
    }

    private void articleLinked(Envelope<TicketArticleLinked> event) {
        TicketArticleLinked data = event.data();
        links.linked(data.articleId(), data.ticketId(), data.helped(), data.occurredAt(), event.sequence());
    }

    private void articleUnlinked(Envelope<TicketArticleUnlinked> event) {
        TicketArticleUnlinked data = event.data();
        links.unlinked(data.articleId(), data.ticketId(), data.occurredAt(), event.sequence());
    }
}
