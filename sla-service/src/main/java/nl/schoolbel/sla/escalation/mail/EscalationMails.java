package nl.schoolbel.sla.escalation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.schoolbel.sla.escalation.domain.QuietHours;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.maillists.MailAddress;
import nl.schoolbel.sla.maillists.MailLists;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Where escalations leave what has to be mailed; it goes with the transaction of the escalation or not at all. */
@ApplicationScoped
public class EscalationMails {

    @Inject
    EscalationMailStore store;

    @Inject
    MailLists lists;

    @Inject
    EscalationMailSender sender;

    @Inject
    AfterCommit afterCommit;

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

    /** What became of a mail. */
    public record Told(String receiver, String state, String reason, Instant at) {}

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

    private static void add(
            List<EscalationMailStore.NewMail> mails,
            Wanted one,
            Receiver receiver,
            List<MailAddress> addresses,
            Instant now) {
        for (MailAddress address : addresses) {
            mails.add(new EscalationMailStore.NewMail(
                    UUID.randomUUID(),
                    one.escalation(),
                    one.ticket().id(),
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
