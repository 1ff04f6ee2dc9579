package nl.schoolbel.sla.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.tickets.TicketAttachmentAdded;
import nl.schoolbel.events.tickets.TicketCommented;
import nl.schoolbel.events.tickets.TicketVisitPlanned;
import nl.schoolbel.events.tickets.TicketVisitRequested;
import nl.schoolbel.events.tickets.TicketWaitingEnded;
import nl.schoolbel.events.tickets.TicketWaitingStarted;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.TalkMessages;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Steps that may come from the beheerpartner's system, which are settled and need no telling, or from somebody else: the
 * school, or the beheerpartner's own people in the portal. Of those its system has to hear.
 */
@ApplicationScoped
class OtherSteps {

    @Inject
    TicketFollower follower;

    @Inject
    SchoolComments comments;

    @Inject
    TicketCopyStore tickets;

    @Inject
    Deliveries deliveries;

    void visitPlanned(Envelope<TicketVisitPlanned> event) {
        TicketVisitPlanned data = event.data();
        TicketCopy ticket = follower.answered(event, data.updateId()).ticket();
        if (data.updateId() == null) {
            deliveries.add(ticket, new TalkMessages.VisitChanged(data.from(), data.until(), data.occurredAt()));
        }
    }

    void waitingStarted(Envelope<TicketWaitingStarted> event) {
        TicketWaitingStarted data = event.data();
        TicketCopy ticket = follower.answered(event, data.updateId()).ticket();
        if (data.updateId() == null) {
            deliveries.add(ticket, new TalkMessages.WaitingStarted(data.reason(), data.until(), data.occurredAt()));
        }
    }

    void waitingEnded(Envelope<TicketWaitingEnded> event) {
        TicketWaitingEnded data = event.data();
        TicketFollower.Followed followed = follower.answered(event, data.updateId());
        if (data.updateId() == null) {
            DueAt due = DueAt.of(followed.clocks());
            deliveries.add(
                    followed.ticket(),
                    new TalkMessages.WaitingEnded(
                            due.acknowledge(), due.arrival(), due.workaround(), due.resolution(), data.occurredAt()));
        }
    }

    /** What the school asks for; it moves no clock. */
    void visitRequested(Envelope<TicketVisitRequested> event) {
        TicketVisitRequested data = event.data();
        deliveries.add(
                tickets.lock(data.ticketId()),
                new TalkMessages.VisitRequested(data.from(), data.until(), data.occurredAt()));
    }

    /** A link to a file that the beheerpartner may see; not of one that it sent itself. */
    void attachmentAdded(Envelope<TicketAttachmentAdded> event) {
        TicketAttachmentAdded data = event.data();
        if (data.publicAttachment() && data.by() != Party.BEHEERPARTNER) {
            deliveries.add(
                    tickets.lock(data.ticketId()),
                    new TalkMessages.AttachmentAdded(
                            data.attachmentId(),
                            data.mediaType(),
                            data.sizeBytes(),
                            event.dataref() + "/attachments/" + data.attachmentId() + "/content",
                            data.occurredAt()));
        }
    }

    void commented(Envelope<TicketCommented> event) {
        comments.announced(
                event, follower.answered(event, event.data().updateId()).ticket());
    }
}
