package nl.schoolbel.sla.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.tickets.BeheerpartnerUpdateRefused;
import nl.schoolbel.events.tickets.TicketClassified;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketLinked;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketPriorityChanged;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketUnlinked;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.TicketFacts;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.gateway.callback.UpdateStore;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.AnswerMessages;
import nl.schoolbel.sla.gateway.messages.LifeMessages;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Follows a ticket: keeps each fact, folds its clocks anew, tells how they stand, plans the marks and tells the
 * beheerpartner what it must know. Runs in the transaction of the inbox.
 */
@ApplicationScoped
public class TicketFollower {

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketFacts facts;

    @Inject
    TicketClocks clocks;

    @Inject
    ClockConsequences consequences;

    @Inject
    HandOvers handOvers;

    @Inject
    HandOverWebhook handOverWebhook;

    @Inject
    UpdateStore updates;

    @Inject
    Deliveries deliveries;

    void reported(Envelope<TicketReported> event) {
        TicketReported data = event.data();
        tickets.lock(data.ticketId());
        tickets.setTicket(data.ticketId(), data.number(), data.schoolId());
        tickets.setPriority(data.ticketId(), data.priority(), event.sequence());
        tickets.setCategory(data.ticketId(), data.categoryId(), event.sequence());
        handOvers.matchReport(data);
        follow(event);
    }

    /** The category counts for hand-overs from now on; a ticket that was matched keeps the agreement that it has. */
    void classified(Envelope<TicketClassified> event) {
        TicketClassified data = event.data();
        tickets.lock(data.ticketId());
        tickets.setCategory(data.ticketId(), data.categoryId(), event.sequence());
        follow(event);
    }

    void handedOver(Envelope<TicketHandedOver> event) {
        TicketHandedOver data = event.data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        tickets.setTicket(data.ticketId(), data.number(), data.schoolId());
        tickets.setPriority(data.ticketId(), data.priority(), event.sequence());
        tickets.setMajorIncident(data.ticketId(), data.majorIncidentId(), event.sequence());
        if (data.handOver() > ticket.handOver()) {
            handOvers.match(ticket, data);
        }
        follow(event);
        handOverWebhook.tellWhenComplete(data.ticketId());
    }

    /** Something that only the clocks care for, if anybody. */
    void moved(Envelope<? extends Fact> event) {
        follow(event);
    }

    /**
     * A step that may answer an update of the beheerpartner, which is settled by it. A step of a ticket that follows a
     * major incident names the incident's update, which only the incident's own step settles.
     */
    Followed answered(Envelope<? extends Fact> event, UUID updateId) {
        Followed followed = follow(event);
        if (updateId != null) {
            updates.applied(updateId, followed.ticket().id());
        }
        return followed;
    }

    /** An update that moved nothing that a clock counts; none when somebody did it with a token. */
    void settled(Envelope<? extends Fact> event, UUID updateId) {
        if (updateId != null) {
            updates.applied(updateId, UUID.fromString(event.key()));
        }
    }

    /** The priority counts from when it was changed; a beheerpartner that has the ticket hears so. */
    void priorityChanged(Envelope<TicketPriorityChanged> event) {
        TicketPriorityChanged data = event.data();
        tickets.lock(data.ticketId());
        tickets.setPriority(data.ticketId(), data.priority(), event.sequence());
        Followed followed = follow(event);
        TicketCopy ticket = followed.ticket();
        if (ticket.handOver() > 0 && ticket.toldHandOver() == ticket.handOver()) {
            DueAt due = DueAt.of(followed.clocks());
            deliveries.add(
                    ticket,
                    new LifeMessages.PriorityChanged(
                            data.previousPriority(),
                            data.priority(),
                            data.endsDispute(),
                            due.acknowledge(),
                            due.arrival(),
                            due.workaround(),
                            due.resolution(),
                            data.occurredAt()));
        }
    }

    /** An incident escalates and sends webhooks for the ticket from now on; who was told of the ticket hears which one. */
    void linked(Envelope<TicketLinked> event) {
        TicketLinked data = event.data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        boolean isNews = tickets.setMajorIncident(ticket.id(), data.majorIncidentId(), event.sequence());
        if (isNews && ticket.isToldOf() && !ticket.followsIncident()) {
            String number =
                    tickets.find(data.majorIncidentId()).map(TicketCopy::number).orElse(null);
            deliveries.add(ticket, new LifeMessages.Linked(data.majorIncidentId(), number, data.occurredAt()));
        }
    }

    /** The ticket speaks for itself again; a hand-over of its own is told behind this. */
    void unlinked(Envelope<TicketUnlinked> event) {
        TicketUnlinked data = event.data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        boolean isNews = tickets.setMajorIncident(ticket.id(), null, event.sequence());
        if (isNews && ticket.isToldOf() && ticket.followsIncident()) {
            deliveries.add(ticket, new LifeMessages.Unlinked(data.majorIncidentId(), data.occurredAt()));
        }
    }

    void reopened(Envelope<TicketReopened> event) {
        Followed followed = follow(event);
        if (event.data().resolvedBy() == ResolvedBy.BEHEERPARTNER) {
            DueAt due = DueAt.of(followed.clocks());
            deliveries.add(
                    followed.ticket(),
                    new LifeMessages.Reopened(
                            event.data().wasClosed(),
                            due.acknowledge(),
                            due.arrival(),
                            due.workaround(),
                            due.resolution(),
                            event.data().occurredAt()));
        }
    }

    void closed(Envelope<TicketClosed> event) {
        TicketClosed data = event.data();
        deliveries.add(follow(event).ticket(), new LifeMessages.Closed(data.cause(), data.occurredAt()));
    }

    void withdrawn(Envelope<TicketWithdrawn> event) {
        deliveries.add(
                follow(event).ticket(), new LifeMessages.Withdrawn(event.data().occurredAt()));
    }

    void merged(Envelope<TicketMerged> event) {
        TicketMerged data = event.data();
        String number = data.intoNumber() != null
                ? data.intoNumber()
                : tickets.find(data.into()).map(TicketCopy::number).orElse(null);
        deliveries.add(follow(event).ticket(), new LifeMessages.Merged(data.into(), number, data.occurredAt()));
    }

    /** Answers the beheerpartner's update; the one of a major incident is answered at the incident only. */
    void refused(Envelope<BeheerpartnerUpdateRefused> event) {
        BeheerpartnerUpdateRefused data = event.data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        if (!updates.refused(data.updateId(), ticket.id(), data.problem(), data.mergedIntoNumber())) {
            return;
        }
        deliveries.add(
                ticket,
                new AnswerMessages.UpdateRefused(
                        data.updateId(),
                        data.problem(),
                        data.allowedActions(),
                        data.mergedIntoId(),
                        data.mergedIntoNumber()));
    }

    record Followed(TicketCopy ticket, FoldedClocks clocks) {}

    /** Keeps the fact and does all that follows from it; gives the ticket, whose row is locked from here on. */
    Followed follow(Envelope<? extends Fact> event) {
        UUID id = UUID.fromString(event.key());
        TicketCopy ticket = tickets.lock(id);
        facts.add(id, event);
        FoldedClocks folded = clocks.fold(ticket);
        consequences.follow(ticket, folded);
        return new Followed(ticket, folded);
    }
}
