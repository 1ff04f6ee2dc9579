package nl.schoolbel.sla.gateway.callback.telling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.NoteReceived;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.EscalationAcknowledgement;
import nl.schoolbel.sla.evidence.ReportedTimes;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.UpdateStore;
import nl.schoolbel.sla.gateway.callback.UpdateStore.Waiting;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/**
 * Tells tickets-service one update of a locked ticket, unless something newer of the same sender was told before. An answer
 * to an escalation is settled here, since tickets-service has nothing to do with it.
 */
@ApplicationScoped
class UpdateTeller {

    @Inject
    UpdateStore updates;

    @Inject
    EscalationAcknowledgement escalations;

    @Inject
    ReportedTimes reportedTimes;

    @Inject
    Deliveries deliveries;

    @Inject
    Outbox outbox;

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(TicketCopy ticket, Waiting update) {
        ReadUpdate wish = update.wish();
        if (changesState(wish.action()) && updates.isOlder(update)) {
            updates.told(update.id());
            updates.ignoredOlder(update.id(), ticket.id());
            return;
        }
        updates.told(update.id());
        if (wish.action() == UpdateAction.ACKNOWLEDGE_ESCALATION) {
            acknowledge(ticket, update);
            return;
        }
        keepReportedTime(ticket, update);
        tellTicketsService(update);
    }

    /** What is said is never out of date. */
    private static boolean changesState(UpdateAction action) {
        return action != UpdateAction.COMMENT && action != UpdateAction.ACKNOWLEDGE_ESCALATION;
    }

    private void acknowledge(TicketCopy ticket, Waiting update) {
        UUID escalation = update.wish().escalationId();
        if (update.beheerpartnerId().equals(ticket.beheerpartnerId()) && escalations.isKnown(ticket.id(), escalation)) {
            escalations.acknowledge(ticket, escalation, update.id());
            updates.applied(update.id(), ticket.id());
            return;
        }
        String problem = SlaProblem.ESCALATION_UNKNOWN.slug();
        if (updates.refused(update.id(), ticket.id(), problem, null)) {
            ObjectNode refusal = EventJson.mapper()
                    .createObjectNode()
                    .put("updateId", update.id().toString())
                    .put("problem", problem);
            refusal.putArray("allowedActions");
            deliveries.add(ticket, WebhookType.UPDATE_REFUSED, refusal);
        }
    }

    private void keepReportedTime(TicketCopy ticket, Waiting update) {
        Target target = switch (update.wish().action()) {
            case ACCEPT -> Target.ACKNOWLEDGE;
            case ARRIVE -> Target.ARRIVAL;
            case GIVE_WORKAROUND -> Target.WORKAROUND;
            case RESOLVE -> Target.RESOLUTION;
            default -> null;
        };
        if (target != null && update.wish().reportedAt() != null) {
            reportedTimes.keep(
                    ticket.id(),
                    update.beheerpartnerId(),
                    target,
                    update.wish().reportedAt(),
                    update.wish().reference(),
                    update.receivedAt());
        }
    }

    private void tellTicketsService(Waiting update) {
        ReadUpdate wish = update.wish();
        OccurredBy clock =
                update.occurredAt().equals(update.receivedAt()) ? OccurredBy.SCHOOLBEL : OccurredBy.BEHEERPARTNER;
        String path = "/sla/v1/updates/" + update.id();
        if (wish.text() != null) {
            outbox.append(
                    TextEvents.NOTE_RECEIVED,
                    update.ticketId(),
                    path,
                    new NoteReceived(
                            update.ticketId(), update.id(), wish.action(), wish.text(), update.occurredAt(), clock));
        }
        outbox.append(
                SlaEvents.UPDATE_RECEIVED,
                update.ticketId(),
                path,
                new BeheerpartnerUpdateReceived(
                        update.ticketId(),
                        update.id(),
                        update.beheerpartnerId(),
                        wish.action(),
                        wish.reference(),
                        wish.reason(),
                        wish.cause(),
                        wish.toolId(),
                        wish.from(),
                        wish.until(),
                        wish.wantedPriority(),
                        update.occurredAt(),
                        clock));
    }
}
