package nl.schoolbel.coaching.signals.watch;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.Finding;
import nl.schoolbel.coaching.signals.domain.ToolAtSchool;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears how tickets end. A cause is the school's own word when the school resolved the ticket, or closed what the
 * beheerpartner resolved; until then it does not count.
 */
@ApplicationScoped
public class TicketFindings implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    QuestionWatch watch;

    @Incoming("tickets")
    @Blocking
    void hear(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TicketEvents.RESOLVED, this::resolved)
                .on(TicketEvents.CLOSED, this::closed)
                .on(TicketEvents.REOPENED, this::reopened);
    }

    private void resolved(Envelope<TicketResolved> event) {
        TicketResolved data = event.data();
        boolean schoolsOwnWord = data.resolvedBy() == ResolvedBy.SCHOOL;
        note(
                event,
                data.ticketId(),
                schoolsOwnWord ? userQuestion(data.cause(), data.schoolId(), data.toolId()) : Optional.empty());
    }

    private void closed(Envelope<TicketClosed> event) {
        TicketClosed data = event.data();
        note(event, data.ticketId(), userQuestion(data.cause(), data.schoolId(), data.toolId()));
    }

    private void reopened(Envelope<TicketReopened> event) {
        note(event, event.data().ticketId(), Optional.empty());
    }

    private void note(Envelope<? extends Fact> event, UUID ticket, Optional<ToolAtSchool> userQuestion) {
        watch.note(ticket, new Finding(event.sequence(), event.data().occurredAt(), userQuestion));
    }

    private static Optional<ToolAtSchool> userQuestion(Cause cause, UUID school, UUID tool) {
        return cause == Cause.USER_QUESTION && tool != null
                ? Optional.of(new ToolAtSchool(school, tool))
                : Optional.empty();
    }
}
