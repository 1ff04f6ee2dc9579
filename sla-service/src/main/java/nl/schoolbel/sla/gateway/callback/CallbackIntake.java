package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.NoteReceived;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.StrictJson;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.escalation.EscalationAcknowledgement;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Takes one proven callback: stores it and tells tickets-service, in one transaction. The instant of receipt is when the
 * update counts. What it says leaves with personal data masked, for its sender cannot be asked. The same webhook id again gives the same update and changes nothing.
 */
@ApplicationScoped
public class CallbackIntake {

    @Inject
    UpdateStore updates;

    @Inject
    TicketCopyStore tickets;

    @Inject
    EscalationAcknowledgement acknowledgement;

    @Inject
    StrictJson json;

    @Inject
    Screener screener;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** @param isNew false when this webhook id was taken before */
    record Taken(UUID updateId, boolean isNew) {}

    @Transactional
    Taken take(UUID beheerpartner, String webhookId, byte[] body) {
        CallbackEvent.Data data = ((CallbackEvent) json.read(body, CallbackEvent.class)).data();
        TicketCopy ticket = tickets.lock(data.ticketId());
        if (!beheerpartner.equals(ticket.beheerpartnerId())) {
            throw new ProblemException(SlaProblem.TICKET_UNKNOWN);
        }
        UUID id = UUID.randomUUID();
        Instant receivedAt = clock.instant();
        if (!updates.add(id, beheerpartner, webhookId, ticket.id(), data.action(), receivedAt)) {
            return new Taken(updates.byWebhookId(beheerpartner, webhookId).orElseThrow(), false);
        }
        if (data.action() == UpdateAction.ACKNOWLEDGE_ESCALATION) {
            acknowledgement.acknowledge(ticket, data.escalationId(), id);
            updates.applied(id, ticket.id());
        } else {
            tell(id, beheerpartner, data, receivedAt);
        }
        return new Taken(id, true);
    }

    private void tell(UUID id, UUID beheerpartner, CallbackEvent.Data data, Instant receivedAt) {
        String path = "/sla/v1/updates/" + id;
        if (data.text() != null && !data.text().isBlank()) {
            outbox.append(
                    TextEvents.NOTE_RECEIVED,
                    data.ticketId(),
                    path,
                    new NoteReceived(
                            data.ticketId(),
                            id,
                            data.action(),
                            screener.mask(data.text()),
                            receivedAt,
                            OccurredBy.SCHOOLBEL));
        }
        outbox.append(
                SlaEvents.UPDATE_RECEIVED,
                data.ticketId(),
                path,
                new BeheerpartnerUpdateReceived(
                        data.ticketId(),
                        id,
                        beheerpartner,
                        data.action(),
                        data.reference(),
                        data.reason(),
                        data.cause(),
                        data.toolId(),
                        data.from(),
                        data.until(),
                        data.wantedPriority(),
                        receivedAt,
                        OccurredBy.SCHOOLBEL));
    }
}
