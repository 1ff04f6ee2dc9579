package nl.schoolbel.tickets.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.privacy.PersonData;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketTelling;

/**
 * Takes the words, files and persons of tickets whose time is over, longest ago first. Nodes take different tickets; a
 * batch that fails is done anew.
 */
@ApplicationScoped
public class Forgetting {

    /** It is a matter of months; the look costs one index entry. */
    private static final Duration POLL = Duration.ofMinutes(1);

    /** Small, so that its transaction is short and a person who looks at one of these tickets hardly waits. */
    private static final int BATCH = 20;

    @Inject
    RetentionStore store;

    @Inject
    @Any
    Instance<PersonData> parts;

    @Inject
    HeldRecords records;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("forgetting", 1, POLL, this::forgetSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** Called after the setting changed. */
    void wake() {
        worker.wake();
    }

    private boolean forgetSome() {
        return !worker.isStopping() && QuarkusTransaction.requiringNew().call(this::forgetBatch) == BATCH;
    }

    private int forgetBatch() {
        Instant now = clock.instant();
        Instant endedBefore = Retention.endedBefore(now, store.find().months());
        List<UUID> due = store.lockDue(endedBefore, BATCH);
        due.stream().filter(ticket -> store.forgotten(ticket, endedBefore, now)).forEach(ticket -> forget(ticket, now));
        return due.size();
    }

    private void forget(UUID ticketId, Instant now) {
        parts.forEach(part -> part.forget(ticketId));
        records.drop(Topics.TICKET_TEXTS, ticketId);
        audit.forgetActors("ticket", ticketId);
        history.add(HistoryEntry.of(ticketId, now, "forgotten", Actor.SYSTEM.slug(), Map.of()));
        telling.tell(
                TextEvents.REDACTED,
                ticketId,
                new TextsRedacted(ticketId, RedactedText.EVERYTHING, null, true, now, OccurredBy.SCHOOLBEL));
    }
}
