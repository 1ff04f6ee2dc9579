package nl.schoolbel.sla.following;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears everything about tickets. */
@ApplicationScoped
public class TicketConsumer implements InboxConsumer {

    @Inject
    Inbox inbox;

    @Inject
    TicketFollower follower;

    @Inject
    OtherSteps others;

    @Incoming("tickets")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public Handlers handlers() {
        return new Handlers()
                .on(TicketEvents.REPORTED, follower::reported)
                .on(TicketEvents.HANDED_OVER, follower::handedOver)
                .on(TicketEvents.CLASSIFIED, follower::classified)
                .on(TicketEvents.TRIAGE_STARTED, follower::moved)
                .on(
                        TicketEvents.RETURNED,
                        event -> follower.answered(event, event.data().updateId()))
                .on(
                        TicketEvents.ACCEPTED,
                        event -> follower.answered(event, event.data().updateId()))
                .on(TicketEvents.VISIT_PLANNED, others::visitPlanned)
                .on(TicketEvents.VISIT_REQUESTED, others::visitRequested)
                .on(TicketEvents.ATTACHMENT_ADDED, others::attachmentAdded)
                .on(
                        TicketEvents.ARRIVED,
                        event -> follower.answered(event, event.data().updateId()))
                .on(
                        TicketEvents.LEFT,
                        event -> follower.answered(event, event.data().updateId()))
                .on(TicketEvents.WAITING_STARTED, others::waitingStarted)
                .on(TicketEvents.WAITING_ENDED, others::waitingEnded)
                .on(
                        TicketEvents.WORKAROUND_GIVEN,
                        event -> follower.answered(event, event.data().updateId()))
                .on(
                        TicketEvents.RESOLVED,
                        event -> follower.answered(event, event.data().updateId()))
                .on(TicketEvents.COMMENTED, others::commented)
                .on(TicketEvents.REOPENED, follower::reopened)
                .on(TicketEvents.CLOSED, follower::closed)
                .on(TicketEvents.WITHDRAWN, follower::withdrawn)
                .on(TicketEvents.MERGED, follower::merged)
                .on(TicketEvents.PRIORITY_CHANGED, follower::priorityChanged)
                .on(TicketEvents.LINKED, follower::linked)
                .on(TicketEvents.UNLINKED, follower::unlinked)
                .on(
                        TicketEvents.PRIORITY_DISPUTED,
                        event -> follower.settled(event, event.data().updateId()))
                .on(
                        TicketEvents.UPDATE_APPLIED,
                        event -> follower.settled(event, event.data().updateId()))
                .on(TicketEvents.UPDATE_REFUSED, follower::refused);
    }
}
