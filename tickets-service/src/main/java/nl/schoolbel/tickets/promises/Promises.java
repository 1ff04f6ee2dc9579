package nl.schoolbel.tickets.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.sla.AgreementMatched;
import nl.schoolbel.events.sla.DeliveryEnded;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentsSet;
import nl.schoolbel.events.sla.EscalationAcknowledged;
import nl.schoolbel.events.sla.MarkPassed;
import nl.schoolbel.events.sla.SlaBreachOverturned;
import nl.schoolbel.events.sla.SlaBreached;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Takes in what sla-service tells, in any order; each is stored beside the ticket and written in its history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Promises {

    private static final String SYSTEM = Actor.SYSTEM.slug();

    @Inject
    PromiseStore store;

    @Inject
    TicketStore tickets;

    @Inject
    TicketHistory history;

    /** From here on the ticket is the beheerpartner's to see. */
    public void matched(Envelope<AgreementMatched> event) {
        AgreementMatched told = event.data();
        tickets.lock(told.ticketId())
                .ifPresent(ticket -> tickets.assigned(
                        ticket.id(), told.beheerpartnerId(), told.beheerpartnerName(), told.reopenDays()));
        history.add(HistoryEntry.of(
                told.ticketId(),
                told.occurredAt(),
                "agreement-matched",
                SYSTEM,
                Map.of("agreementId", told.agreementId(), "beheerpartner", told.beheerpartnerName())));
    }

    /** News is when something is due at another moment; that a target was met or missed is told by what did it. */
    public void dueMomentsSet(Envelope<DueMomentsSet> event) {
        DueMomentsSet told = event.data();
        List<DueMoment> before = store.dueMoments(Set.of(told.ticketId())).getOrDefault(told.ticketId(), List.of());
        if (store.setDueMoments(told.ticketId(), event.sequence(), told.dueMoments())
                && !moments(before).equals(moments(told.dueMoments()))) {
            history.add(HistoryEntry.of(
                    told.ticketId(),
                    told.occurredAt(),
                    "due-moments-set",
                    SYSTEM,
                    Map.of("fromDueMoments", before, "toDueMoments", told.dueMoments())));
        }
    }

    private static Map<Target, Optional<Instant>> moments(List<DueMoment> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        DueMoment::target, moment -> Optional.ofNullable(moment.dueAt()), (one, other) -> other));
    }

    public void markPassed(Envelope<MarkPassed> event) {
        MarkPassed told = event.data();
        history.add(HistoryEntry.of(
                told.ticketId(),
                told.occurredAt(),
                "mark-passed",
                SYSTEM,
                Map.of("target", told.target(), "percent", told.percent(), "dueAt", told.dueAt())));
    }

    public void breached(Envelope<SlaBreached> event) {
        SlaBreached told = event.data();
        history.add(HistoryEntry.of(
                told.ticketId(),
                told.occurredAt(),
                "breached",
                SYSTEM,
                Map.of("target", told.target(), "dueAt", told.dueAt())));
    }

    public void breachOverturned(Envelope<SlaBreachOverturned> event) {
        SlaBreachOverturned told = event.data();
        history.add(HistoryEntry.of(
                told.ticketId(), told.occurredAt(), "breach-overturned", SYSTEM, Map.of("target", told.target())));
    }

    public void escalated(Envelope<SlaEscalated> event) {
        SlaEscalated told = event.data();
        store.escalated(told);
        Map<String, Object> detail = new HashMap<>(Map.of(
                "escalationId", told.escalationId(),
                "target", told.target(),
                "level", told.level(),
                "percent", told.percent(),
                "dueAt", told.dueAt()));
        if (told.minutesAfterBreach() != null) {
            detail.put("minutesAfterBreach", told.minutesAfterBreach());
        }
        if (told.receivers() != null) {
            detail.put("receivers", told.receivers());
        }
        history.add(HistoryEntry.of(told.ticketId(), told.occurredAt(), "escalated", SYSTEM, detail));
    }

    /** The beheerpartner's system has taken a webhook, or never will. */
    public void deliveryEnded(Envelope<DeliveryEnded> event) {
        DeliveryEnded told = event.data();
        history.add(HistoryEntry.of(
                told.ticketId(),
                told.occurredAt(),
                told.delivered() ? "webhook-delivered" : "webhook-given-up",
                SYSTEM,
                Map.of(
                        "webhook", told.webhookType(),
                        "attempts", told.attempts(),
                        "deliveryId", told.deliveryId())));
    }

    public void acknowledged(Envelope<EscalationAcknowledged> event) {
        EscalationAcknowledged told = event.data();
        store.acknowledged(told);
        history.add(HistoryEntry.of(
                told.ticketId(),
                told.occurredAt(),
                "escalation-acknowledged",
                told.updateId() == null ? SYSTEM : Actor.BEHEERPARTNER.slug(),
                Map.of("escalationId", told.escalationId())));
    }
}
