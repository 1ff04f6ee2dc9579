package nl.schoolbel.platform;

import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketTriageStarted;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.inbox.RecordFault;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The smallest service that tells and hears: what it appends comes back to it, and is written down once. */
@ApplicationScoped
public class Trial implements InboxConsumer {

    /** A school that the consumer refuses to take. */
    public static final UUID REFUSED_SCHOOL = UUID.fromString("00000000-0000-4000-8000-0000000000ff");

    /** A school whose records take a while, so that more wait behind them. */
    public static final UUID SLOW_SCHOOL = UUID.fromString("00000000-0000-4000-8000-0000000000fe");

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private final Map<UUID, String> traces = new ConcurrentHashMap<>();

    @Incoming("heard")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(this, batch);
    }

    @Override
    public String name() {
        return "trial";
    }

    @Override
    public Handlers handlers() {
        return new Handlers().on(TicketEvents.TRIAGE_STARTED, this::hear);
    }

    private void hear(Envelope<TicketTriageStarted> event) {
        if (event.data().schoolId().equals(REFUSED_SCHOOL)) {
            throw new RecordFault("this school is refused");
        }
        if (event.data().schoolId().equals(SLOW_SCHOOL)) {
            sql.query("select pg_sleep(0.15)", row -> null);
        }
        traces.put(event.data().ticketId(), Span.current().getSpanContext().getTraceId());
        sql.update(
                "insert into heard (ticket_id, sequence) values (?, ?)",
                event.data().ticketId(),
                event.sequence());
    }

    @Transactional
    public void tell(UUID ticket) {
        append(ticket);
    }

    @Transactional
    public void tellAndFail(UUID ticket) {
        append(ticket);
        throw new IllegalStateException("the work after the append failed");
    }

    /** Tells of each in one go, in this order; a ticket may stand there several times. */
    @Transactional
    public void tellTogether(List<UUID> tickets) {
        outbox.appendAll(tickets.stream()
                .map(ticket -> new Outbox.Telling<>(
                        TicketEvents.TRIAGE_STARTED,
                        ticket,
                        "/trial/v1/things/" + ticket,
                        new TicketTriageStarted(ticket, UUID.randomUUID(), clock.instant(), OccurredBy.SCHOOLBEL)))
                .toList());
    }

    /** Appends in whatever transaction there is, or is not. */
    public void append(UUID ticket) {
        outbox.append(
                TicketEvents.TRIAGE_STARTED,
                ticket,
                "/trial/v1/things/" + ticket,
                new TicketTriageStarted(ticket, UUID.randomUUID(), clock.instant(), OccurredBy.SCHOOLBEL));
    }

    /** The trace in which a ticket was last worked on; {@code null} when it was not heard of. */
    public String traceOf(UUID ticket) {
        return traces.get(ticket);
    }

    /** Sequences of a ticket in the order in which they were worked on. */
    public List<Long> heardOf(UUID ticket) {
        return sql.query("select sequence from heard where ticket_id = ? order by seen", row -> row.getLong(1), ticket);
    }
}
