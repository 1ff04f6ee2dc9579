package nl.schoolbel.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.work.Worker;

/**
 * Sends what the outbox holds to Kafka. The lanes that hold something are taken with an advisory lock each, for one
 * transaction: read in id order, send, wait for the broker's answer, delete. When the broker does not answer within the delivery time-out the
 * transaction rolls back and the rows wait. One thread per node, so that a dead broker holds one connection
 * and never the request pool. Sending is at least once; the receivers' inbox makes it once.
 */
@ApplicationScoped
public class OutboxRelay {

    /** One: it takes every lane that is free, and nobody else discards its producer. */
    private static final int THREADS = 1;

    private static final Duration POLL = Duration.ofMillis(250);
    /** Large enough to fill a batch, small enough that its transaction stays short. */
    private static final int BATCH = 500;
    /** First key of the advisory locks of lanes, so that they never meet another lock of this database. */
    private static final int LOCK_SPACE = 7_304_177;

    private static final int TRANSACTION_SECONDS = 60;

    @Inject
    Sql sql;

    @Inject
    EventProducer producer;

    @Inject
    OutboxMeters meters;

    private final Worker worker = new Worker("outbox-relay", THREADS, POLL, this::sendWaiting);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** Called after a commit that appended. */
    void wake() {
        worker.wake();
    }

    private boolean sendWaiting() {
        if (worker.isStopping()) {
            return false;
        }
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(this::sendBatch) == BATCH;
    }

    private int sendBatch() {
        Integer[] mine = takeLanes();
        if (mine.length == 0) {
            return 0;
        }
        List<OutboxRow> rows = sql.query(
                "select id, topic, key, headers, value from outbox where lane = any(?) order by id limit ?",
                OutboxRow::read,
                mine,
                BATCH);
        producer.send(rows);
        meters.sent(rows);
        sql.update("delete from outbox where id = any(?)", (Object)
                rows.stream().map(OutboxRow::id).toArray(Long[]::new));
        return rows.size();
    }

    /**
     * Takes the lanes that hold something for this transaction, leaving out those that another relay has. The
     * transaction need not reach the disk: what a crash brings back is sent once more.
     */
    private Integer[] takeLanes() {
        return sql.query(
                        "with waiting as materialized (select distinct lane from outbox)"
                                + " select lane, set_config('synchronous_commit', 'off', true) from waiting"
                                + " where pg_try_advisory_xact_lock(?, lane)",
                        row -> row.getInt(1),
                        LOCK_SPACE)
                .toArray(Integer[]::new);
    }
}
