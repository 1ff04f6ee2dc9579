package nl.schoolbel.tickets.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
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
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.privacy.PersonData;
import nl.schoolbel.tickets.retention.RetentionStore.Bound;
import nl.schoolbel.tickets.retention.RetentionStore.Due;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketTelling;
import org.jboss.logging.Logger;

/**
 * Takes the words, files and persons of tickets whose time is over, longest ago first, and of people that were not
 * seen as long. Each ticket has a transaction of its own, so that one that fails holds up no other. What another
 * node has forgotten meanwhile is passed over.
 */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    /** It is a matter of months; the look costs one index entry. */
    private static final Duration POLL = Duration.ofMinutes(1);

    private static final int BATCH = 100;

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

    @Inject
    MeterRegistry metrics;

    private CounterFamily failures;

    @PostConstruct
    void register() {
        failures = CounterFamily.register(
                metrics,
                new Description(
                        "schoolbel.retention.failures",
                        null,
                        "Tickets whose personal data should be gone and could not be forgotten"));
    }

    /** The last one that this sweep has seen; of the one thread only. */
    private Due position = Due.NONE;

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

    /** A sweep begins with the longest ago; what failed is left behind, and tried again in the next sweep. */
    private boolean forgetSome() {
        Bound bound = new Bound(clock.instant(), store.find().months());
        if (position.equals(Due.NONE)) {
            QuarkusTransaction.requiringNew().run(() -> parts.forEach(part -> part.forgetUnseen(bound.endedBefore())));
        }
        List<Due> due = store.due(bound, position, BATCH);
        for (Due one : due) {
            if (worker.isStopping()) {
                return false;
            }
            forgetAlone(one.ticketId(), bound);
        }
        boolean more = due.size() == BATCH;
        position = more ? due.get(BATCH - 1) : Due.NONE;
        return more;
    }

    private void forgetAlone(UUID ticketId, Bound bound) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                store.lockTicket(ticketId);
                if (store.forgotten(ticketId, bound)) {
                    forget(ticketId, bound.now());
                }
            });
        } catch (RuntimeException fault) {
            failures.increment();
            LOG.errorf("ticket %s keeps its words although their time is over: %s", ticketId, fault.getClass());
        }
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
