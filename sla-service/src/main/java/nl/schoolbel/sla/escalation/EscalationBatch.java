package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.escalation.mail.EscalationMails;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** What the marks that fire together lead to; written together, in the transaction of the marks. */
final class EscalationBatch {

    private final Instant now;
    private final List<EscalationStore.NewBreach> breaches = new ArrayList<>();
    private final List<EscalationStore.NewEscalation> escalations = new ArrayList<>();
    private final List<EscalationMails.Wanted> mails = new ArrayList<>();
    private final List<Outbox.Telling<?>> tellings = new ArrayList<>();
    private final List<Deliveries.Wanted> webhooks = new ArrayList<>();
    private final Map<TicketCopy, FoldedClocks> breached = new LinkedHashMap<>();

    EscalationBatch(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    List<EscalationStore.NewBreach> breaches() {
        return breaches;
    }

    List<EscalationStore.NewEscalation> escalations() {
        return escalations;
    }

    List<EscalationMails.Wanted> mails() {
        return mails;
    }

    List<Outbox.Telling<?>> tellings() {
        return tellings;
    }

    List<Deliveries.Wanted> webhooks() {
        return webhooks;
    }

    /** Tickets whose due moments are to be shown as breached. */
    Map<TicketCopy, FoldedClocks> breached() {
        return breached;
    }
}
