package nl.schoolbel.sla.following;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.tickets.BeheerpartnerUpdateRefused;
import nl.schoolbel.events.tickets.TicketClassified;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketPriorityChanged;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.TicketFacts;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.gateway.callback.UpdateStore;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.WebhookType;
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
        handOvers.tellWhenComplete(data.ticketId());
    }

    /** Something that only the clocks care for, if anybody. */
    void moved(Envelope<? extends Fact> event) {
        follow(event);
    }

    /**
     * A step that may answer an update of the beheerpartner, which is settled by it. A step of a ticket that follows a
     * major incident names the incident's update, which only the incident's own step settles.
     */
    void answered(Envelope<? extends Fact> event, UUID updateId) {
        TicketCopy ticket = follow(event).ticket();
        if (updateId != null) {
            updates.applied(updateId, ticket.id());
        }
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
            ObjectNode change = nothingMore()
                    .put("previousPriority", data.previousPriority())
                    .put("priority", data.priority())
                    .put("endsDispute", data.endsDispute());
            HandOvers.putDueMoments(change, followed.clocks());
            deliveries.add(ticket, WebhookType.TICKET_PRIORITY_CHANGED, change);
        }
    }

    /** @param majorIncident the incident that escalates and sends webhooks for the ticket from now on; null for none */
    void follows(Envelope<? extends Fact> event, UUID majorIncident) {
        UUID id = UUID.fromString(event.key());
        tickets.lock(id);
        tickets.setMajorIncident(id, majorIncident, event.sequence());
    }

    void reopened(Envelope<TicketReopened> event) {
        TicketCopy ticket = follow(event).ticket();
        if (event.data().resolvedBy() == ResolvedBy.BEHEERPARTNER) {
            deliveries.add(ticket, WebhookType.TICKET_REOPENED, nothingMore());
        }
    }

    void closed(Envelope<TicketClosed> event) {
        deliveries.add(follow(event).ticket(), WebhookType.TICKET_CLOSED, nothingMore());
    }

    void withdrawn(Envelope<TicketWithdrawn> event) {
        deliveries.add(follow(event).ticket(), WebhookType.TICKET_WITHDRAWN, nothingMore());
    }

    void merged(Envelope<TicketMerged> event) {
        UUID into = event.data().into();
        ObjectNode merger = nothingMore().put("intoTicketId", into.toString());
        tickets.find(into).ifPresent(kept -> merger.put("intoNumber", kept.number()));
        deliveries.add(follow(event).ticket(), WebhookType.TICKET_MERGED, merger);
    }

    /** Answers the beheerpartner's update; the one of a major incident is answered at the incident only. */
    void refused(Envelope<BeheerpartnerUpdateRefused> event) {
        BeheerpartnerUpdateRefused data = event.data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        if (!updates.refused(data.updateId(), ticket.id(), data.problem(), data.mergedIntoNumber())) {
            return;
        }
        ObjectNode refusal =
                nothingMore().put("updateId", data.updateId().toString()).put("problem", data.problem());
        data.allowedActions().forEach(refusal.putArray("allowedActions")::add);
        if (data.mergedIntoId() != null) {
            refusal.put("mergedIntoId", data.mergedIntoId().toString())
                    .put("mergedIntoNumber", data.mergedIntoNumber());
        }
        deliveries.add(ticket, WebhookType.UPDATE_REFUSED, refusal);
    }

    private record Followed(TicketCopy ticket, FoldedClocks clocks) {}

    private Followed follow(Envelope<? extends Fact> event) {
        UUID id = UUID.fromString(event.key());
        TicketCopy ticket = tickets.lock(id);
        facts.add(id, event);
        FoldedClocks folded = clocks.fold(ticket);
        consequences.follow(ticket, folded);
        return new Followed(ticket, folded);
    }

    private static ObjectNode nothingMore() {
        return EventJson.mapper().createObjectNode();
    }
}
