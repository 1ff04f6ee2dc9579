package nl.schoolbel.tickets.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.addresses.Address;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.preferences.NoticePreferences;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;
import org.jboss.logging.Logger;

/**
 * Makes notices of history, behind the requests that wrote it. One node at a time does: the position is a locked row,
 * and moves in the transaction that makes the notices, so that each is made once.
 */
@ApplicationScoped
public class NoticeMaker {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int BATCH = 100;
    private static final Set<NoticeKind> VISITS =
            EnumSet.of(NoticeKind.VISIT_PLANNED, NoticeKind.ARRIVED, NoticeKind.LEFT);

    /** With the worker's pauses some seconds, so that a short fault of the database is none of the entry. */
    private static final int MOST_FAILURES = 5;

    private static final Logger LOG = Logger.getLogger(NoticeMaker.class);

    @Inject
    HistoryFeed feed;

    @Inject
    TicketStore tickets;

    @Inject
    Audience audience;

    @Inject
    PersonAddresses addresses;

    @Inject
    NoticePreferences preferences;

    @Inject
    MailTime mailTime;

    @Inject
    NoticeStore store;

    private final Worker worker = new Worker("notice-maker", 1, POLL, this::readOn);

    /** Of the worker only. */
    private int toTakeAlone;

    private int failures;

    /** An entry that could not be told. */
    private static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untold(RuntimeException cause) {
            super(cause);
        }
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /**
     * What cannot be told holds up nobody else's news: after a fault entries are taken one by one, and one that fails again
     * and again is passed over.
     */
    private boolean readOn() {
        boolean alone = toTakeAlone > 0;
        try {
            boolean more = QuarkusTransaction.requiringNew()
                    .call(() -> feed.take()
                            .map(position -> readFrom(position, alone ? 1 : BATCH))
                            .orElse(false));
            failures = 0;
            toTakeAlone = Math.max(0, toTakeAlone - 1);
            return more;
        } catch (Untold untold) {
            failures = alone ? failures + 1 : 0;
            toTakeAlone = BATCH;
            throw untold;
        }
    }

    private boolean readFrom(HistoryFeed.Position position, int most) {
        List<HistoryFeed.Entry> entries = feed.after(position, most);
        for (HistoryFeed.Entry entry : entries) {
            if (failures >= MOST_FAILURES) {
                LOG.errorf("nobody is told of entry %d of the history: it failed %d times", entry.id(), failures);
            } else {
                NoticeKind.ofHistory(entry.what(), entry.reason()).ifPresent(kind -> tryToTell(entry, kind));
            }
        }
        if (!entries.isEmpty()) {
            feed.passed(entries);
        }
        return entries.size() == most;
    }

    private void tryToTell(HistoryFeed.Entry entry, NoticeKind kind) {
        try {
            tell(entry, kind);
            if (kind == NoticeKind.COMMENTED) {
                store.takePlaceOfFiles(entry);
            }
            if (kind == NoticeKind.REPORTED) {
                tell(entry, NoticeKind.RECEIVED);
            }
        } catch (RuntimeException fault) {
            throw new Untold(fault);
        }
    }

    /** A ticket that we do not know yet has nobody to tell. */
    private void tell(HistoryFeed.Entry entry, NoticeKind kind) {
        tickets.find(entry.ticketId()).ifPresent(ticket -> {
            Set<String> told = entry.receivers() != null
                    ? audience.ofEscalation(ticket, entry.receivers())
                    : audience.of(ticket, kind, entry.author());
            if (told.isEmpty()) {
                return;
            }
            Map<String, Address> known = addresses.of(told);
            Set<String> mailed = preferences.whoWantMail(told, kind);
            MailTime.Terms terms = mailTime.termsFor(ticket);
            for (String subject : told) {
                Address address = known.get(subject);
                boolean mail =
                        address != null && !address.refused() && mailed.contains(subject) && !isElsewhere(ticket, kind);
                store.insert(subject, entry, kind, mail ? store.waitingMail(subject, ticket.id(), terms) : null);
            }
        });
    }

    /** A visit to another school of the major incident that the ticket follows: nobody here need open a door. */
    private static boolean isElsewhere(Ticket ticket, NoticeKind kind) {
        return VISITS.contains(kind) && ticket.links().majorIncidentId() != null && ticket.visit() == null;
    }
}
