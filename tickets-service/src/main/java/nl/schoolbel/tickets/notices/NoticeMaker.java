package nl.schoolbel.tickets.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.addresses.Address;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.preferences.NoticePreferences;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;

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

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean readOn() {
        return QuarkusTransaction.requiringNew()
                .call(() -> feed.take().map(this::readFrom).orElse(false));
    }

    private boolean readFrom(HistoryFeed.Position position) {
        List<HistoryFeed.Entry> entries = feed.after(position, BATCH);
        for (HistoryFeed.Entry entry : entries) {
            NoticeKind.ofHistory(entry.what(), entry.reason()).ifPresent(kind -> tell(entry, kind));
        }
        if (!entries.isEmpty()) {
            feed.passed(entries);
        }
        return entries.size() == BATCH;
    }

    /** A ticket that we do not know yet has nobody to tell. */
    private void tell(HistoryFeed.Entry entry, NoticeKind kind) {
        tickets.find(entry.ticketId()).ifPresent(ticket -> {
            Set<String> told = audience.of(ticket, kind, entry.author());
            if (told.isEmpty()) {
                return;
            }
            Map<String, Address> known = addresses.of(told);
            Set<String> mailed = preferences.whoWantMail(told, kind);
            Instant due = mailTime.dueFor(ticket);
            for (String subject : told) {
                Address address = known.get(subject);
                boolean mail =
                        address != null && !address.refused() && mailed.contains(subject) && !isElsewhere(ticket, kind);
                store.insert(subject, entry, kind, mail ? waitingMail(subject, ticket, due) : null);
            }
        });
    }

    /** A visit to another school of the major incident that the ticket follows: nobody here need open a door. */
    private static boolean isElsewhere(Ticket ticket, NoticeKind kind) {
        return VISITS.contains(kind) && ticket.links().majorIncidentId() != null && ticket.visit() == null;
    }

    private UUID waitingMail(String subject, Ticket ticket, Instant due) {
        return store.waitingMail(subject, ticket.id(), due);
    }
}
