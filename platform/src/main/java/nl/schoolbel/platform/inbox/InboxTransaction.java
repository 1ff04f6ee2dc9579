package nl.schoolbel.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** What happens to one record inside one transaction: known already, passed over as old, or worked on. */
@ApplicationScoped
public class InboxTransaction {

    /** Twice the 14 days that event topics keep, and some: a record cannot come back after its row is gone. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    InboxMeters meters;

    @Inject
    TakenBackTime takenBack;

    /**
     * As {@link #work}, for a record that comes by itself: what is new here and was told in a time that a restore took back is left to
     * the operator.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(InboxConsumer consumer, RawRecord record) {
        if (takenBack.holds(record) && concerns(consumer, record) && !isKnown(consumer, record)) {
            throw new RecordFault("it was told in the time that a restore took back");
        }
        work(consumer, record);
    }

    private static boolean concerns(InboxConsumer consumer, RawRecord record) {
        return consumer.handlers().find(record.required(CloudEventHeaders.TYPE)).isPresent();
    }

    private boolean isKnown(InboxConsumer consumer, RawRecord record) {
        return !sql.query(
                        "select from inbox where consumer = ? and source = ? and event_id = ?",
                        row -> true,
                        consumer.name(),
                        record.required(CloudEventHeaders.SOURCE),
                        record.required(CloudEventHeaders.ID))
                .isEmpty();
    }

    /** Works on the record in the running transaction; a second call for the same event does nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    @ActivateRequestContext
    public void work(InboxConsumer consumer, RawRecord record) {
        String type = record.required(CloudEventHeaders.TYPE);
        Handlers.Handler<?> handler = consumer.handlers().find(type).orElse(null);
        if (handler == null) {
            return;
        }
        String source = record.required(CloudEventHeaders.SOURCE);
        String id = record.required(CloudEventHeaders.ID);
        if (!isNew(consumer.name(), source, id)) {
            meters.duplicate(consumer.name());
            return;
        }
        boolean newest = moveOn(consumer.name(), source, record);
        if (handler.type().topic().compacted() && !newest) {
            return;
        }
        handle(handler, record, source, id);
    }

    private <T extends Fact> void handle(Handlers.Handler<T> handler, RawRecord record, String source, String id) {
        if (record.value() == null) {
            handler.removal().accept(key(record));
            return;
        }
        handler.work()
                .accept(new Envelope<>(
                        id,
                        source,
                        handler.type(),
                        record.time(),
                        key(record).toString(),
                        record.sequence(),
                        URI.create(record.required(CloudEventHeaders.DATAREF)),
                        record.headers().get(CloudEventHeaders.TRACEPARENT),
                        read(handler.type().data(), record.value())));
    }

    private boolean isNew(String consumer, String source, String id) {
        return sql.update(
                        "insert into inbox (consumer, source, event_id, taken_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        consumer,
                        source,
                        id,
                        clock.machineInstant())
                == 1;
    }

    /** Notes the position of the key; true when the record is the newest so far. A hole is counted, nothing waits for it. */
    private boolean moveOn(String consumer, String source, RawRecord record) {
        long sequence = record.sequence();
        List<Long> before = sql.query(
                "select last from inbox_position where consumer = ? and source = ? and topic = ? and key = ? for update",
                row -> row.getLong(1),
                consumer,
                source,
                record.topic(),
                record.key());
        long last = before.isEmpty() ? 0 : before.get(0);
        if (sequence > last + 1 && !before.isEmpty()) {
            meters.gap(consumer);
        }
        sql.update(
                "insert into inbox_position (consumer, source, topic, key, last) values (?, ?, ?, ?, ?)"
                        + " on conflict (consumer, source, topic, key)"
                        + " do update set last = greatest(inbox_position.last, excluded.last)",
                consumer,
                source,
                record.topic(),
                record.key(),
                sequence);
        return sequence > last;
    }

    private static UUID key(RawRecord record) {
        try {
            return UUID.fromString(record.key());
        } catch (IllegalArgumentException | NullPointerException notAnId) {
            throw new RecordFault("the key is not an id", notAnId);
        }
    }

    private static <T extends Fact> T read(Class<T> type, byte[] value) {
        try {
            T data = EventJson.mapper().readValue(value, type);
            if (data == null) {
                throw new RecordFault("the data is empty");
            }
            return data;
        } catch (IOException unreadable) {
            throw new RecordFault("the data cannot be read as " + type.getSimpleName(), unreadable);
        }
    }

    @Scheduled(every = "1h", delayed = "15m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from inbox where taken_at < ?", clock.machineInstant().minus(KEPT));
    }
}
