package nl.schoolbel.sla.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.mail.EscalationMails;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.jboss.logging.Logger;

/**
 * An escalation of priority 1 that has not reached the beheerpartner's system in time is mailed to its manager, once: also
 * when there is no endpoint, or it is paused.
 */
@ApplicationScoped
public class SecondChannel {

    private static final Logger LOG = Logger.getLogger(SecondChannel.class);
    private static final int PIECE = 100;

    @Inject
    EscalationStore store;

    @Inject
    Deliveries deliveries;

    @Inject
    EscalationMails mails;

    @Inject
    TicketCopyStore tickets;

    @Inject
    Ladders ladders;

    @Inject
    DomainClock clock;

    @Scheduled(every = "${schoolbel.escalation.second-channel-look:10s}", delayed = "5s")
    void lookAfterThem() {
        while (QuarkusTransaction.requiringNew().call(this::lookAfterSome)) {
            // The next piece.
        }
    }

    /** True when more may wait. */
    private boolean lookAfterSome() {
        Instant now = clock.instant();
        List<Escalation> taken = store.takeForSecondChannel(now, PIECE);
        Map<UUID, List<Deliveries.Told>> told =
                deliveries.of(taken.stream().map(Escalation::id).toList());
        List<EscalationMails.Undelivered> undelivered = taken.stream()
                .filter(one -> told.getOrDefault(one.id(), List.of()).stream()
                        .noneMatch(delivery -> delivery.state().equals("delivered")))
                .flatMap(one -> tickets.find(one.ticketId()).stream()
                        .filter(ticket -> ticket.beheerpartnerId() != null)
                        .map(ticket -> new EscalationMails.Undelivered(
                                one.id(), ticket, ladders.zoneOf(ticket, Target.ofJson(one.target())))))
                .toList();
        if (!undelivered.isEmpty()) {
            LOG.warnf("%d escalations of priority 1 are not delivered; their managers are mailed", undelivered.size());
            mails.addUndelivered(undelivered, now);
        }
        return taken.size() == PIECE;
    }
}
