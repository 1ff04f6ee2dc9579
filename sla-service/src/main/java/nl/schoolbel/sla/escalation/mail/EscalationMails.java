package nl.schoolbel.sla.escalation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.escalation.domain.QuietHours;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.gateway.delivery.sending.EndpointStopped;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.maillists.MailAddress;
import nl.schoolbel.sla.maillists.MailLists;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Where escalations leave what has to be mailed; it goes with the transaction of the escalation or not at all. */
@ApplicationScoped
public class EscalationMails {

    /** Nodes remember for 5 seconds in which state an endpoint is. */
    private static final Duration SEEN_BY_ALL_NODES = Duration.ofSeconds(6);

    private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

    @Inject
    EscalationMailStore store;

    @Inject
    MailLists lists;

    @Inject
    EscalationMailSender sender;

    @Inject
    Endpoints endpoints;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    /**
     * An escalation to tell.
     *
     * @param receivers all of its receivers; only those that are told by mail are looked at
     * @param quietHours null when there are none
     * @param zone in which moments are written
     */
    public record Wanted(
            UUID escalation, TicketCopy ticket, Set<Receiver> receivers, QuietHours quietHours, ZoneId zone) {

        Instant dueAt(Instant now) {
            int priority = ticket.priority() == null ? Integer.MAX_VALUE : ticket.priority();
            return quietHours == null ? now : quietHours.mailAt(now, priority);
        }
    }

    /**
     * What became of a mail.
     *
     * @param secondChannel whether it was sent since the escalation did not arrive otherwise
     */
    public record Told(String receiver, boolean secondChannel, String state, String reason, Instant at) {}

    /** Adds one mail per address, due when people may be mailed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Wanted> all, Instant now) {
        Map<UUID, List<MailAddress>> managers = new HashMap<>();
        List<MailAddress> bestuur = null;
        List<EscalationMailStore.NewMail> mails = new ArrayList<>();
        for (Wanted one : all) {
            UUID beheerpartner = one.ticket().beheerpartnerId();
            if (one.receivers().contains(Receiver.MANAGER) && beheerpartner != null) {
                add(mails, one, Receiver.MANAGER, managers.computeIfAbsent(beheerpartner, lists::managers), now);
            }
            if (one.receivers().contains(Receiver.BESTUUR)) {
                bestuur = bestuur == null ? lists.bestuur() : bestuur;
                add(mails, one, Receiver.BESTUUR, bestuur, now);
            }
        }
        if (!mails.isEmpty()) {
            store.add(mails, now);
            afterCommit.run(sender::wake);
        }
    }

    /**
     * An escalation that did not reach the beheerpartner's system.
     *
     * @param zone in which moments are written
     */
    public record Undelivered(UUID escalation, TicketCopy ticket, ZoneId zone) {}

    /** Adds one mail per address of the beheerpartner's manager, due now: it is urgent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addUndelivered(List<Undelivered> all, Instant now) {
        Map<UUID, List<MailAddress>> managers = new HashMap<>();
        List<EscalationMailStore.NewMail> mails = new ArrayList<>();
        for (Undelivered one : all) {
            for (MailAddress address : managers.computeIfAbsent(one.ticket().beheerpartnerId(), lists::managers)) {
                mails.add(new EscalationMailStore.NewMail(
                        UUID.randomUUID(),
                        MailKind.UNDELIVERED,
                        one.escalation(),
                        one.ticket().id(),
                        null,
                        Receiver.MANAGER,
                        address.email(),
                        address.language(),
                        one.zone(),
                        now));
            }
        }
        if (!mails.isEmpty()) {
            store.add(mails, now);
            afterCommit.run(sender::wake);
        }
    }

    /** Tells the bestuur and the beheerpartner's manager that nothing goes to an endpoint any more. */
    void tellOfEndpoint(@Observes EndpointStopped stopped) {
        Endpoint endpoint =
                endpoints.settings(stopped.endpointId()).orElseThrow().endpoint();
        MailKind kind = stopped.why() == EndpointStopped.Why.GONE ? MailKind.ENDPOINT_GONE : MailKind.ENDPOINT_FAILING;
        Instant now = clock.instant();
        Instant due = now.plus(SEEN_BY_ALL_NODES);
        List<EscalationMailStore.NewMail> mails = new ArrayList<>();
        addOfEndpoint(mails, kind, endpoint, Receiver.BESTUUR, lists.bestuur(), due);
        addOfEndpoint(mails, kind, endpoint, Receiver.MANAGER, lists.managers(endpoint.beheerpartnerId()), due);
        if (!mails.isEmpty()) {
            store.add(mails, now);
            afterCommit.run(sender::wake);
        }
    }

    private static void addOfEndpoint(
            List<EscalationMailStore.NewMail> mails,
            MailKind kind,
            Endpoint endpoint,
            Receiver receiver,
            List<MailAddress> addresses,
            Instant due) {
        for (MailAddress address : addresses) {
            mails.add(new EscalationMailStore.NewMail(
                    UUID.randomUUID(),
                    kind,
                    null,
                    null,
                    endpoint.id(),
                    receiver,
                    address.email(),
                    address.language(),
                    HOME,
                    due));
        }
    }

    private static void add(
            List<EscalationMailStore.NewMail> mails,
            Wanted one,
            Receiver receiver,
            List<MailAddress> addresses,
            Instant now) {
        for (MailAddress address : addresses) {
            mails.add(new EscalationMailStore.NewMail(
                    UUID.randomUUID(),
                    MailKind.ESCALATION,
                    one.escalation(),
                    one.ticket().id(),
                    null,
                    receiver,
                    address.email(),
                    address.language(),
                    one.zone(),
                    one.dueAt(now)));
        }
    }

    /** The mails of escalations, by escalation. */
    public Map<UUID, List<Told>> of(Collection<UUID> escalations) {
        return store.of(escalations);
    }
}
