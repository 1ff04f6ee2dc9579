package nl.schoolbel.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds to Kafka, lane by lane. A lane is taken with an advisory lock for one transaction: read in
 * id order, send, wait for the broker's answer, delete. When the broker does not answer within the delivery time-out the
 * transaction rolls back and the rows wait. Two workers per node on threads of their own, so that a dead broker holds
 * at most two connections and never the request pool. Sending is at least once; the receivers' inbox makes it once.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int WORKERS = 2;
    /** Large enough to fill a batch, small enough that a lane's transaction stays short. */
    private static final int BATCH = 500;
    /** First key of the advisory locks of lanes, so that they never meet another lock of this database. */
    private static final int LOCK_SPACE = 7_304_177;

    private static final long POLL_MILLIS = 250;
    private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;

    @Inject
    Sql sql;

    @Inject
    EventProducer producer;

    @ConfigProperty(name = "schoolbel.outbox.relay.enabled", defaultValue = "true")
    boolean enabled;

    private final Semaphore news = new Semaphore(0);
    private ExecutorService workers;
    private volatile boolean stopping;

    void start(@Observes StartupEvent event) {
        if (!enabled) {
            return;
        }
        workers = Executors.newFixedThreadPool(WORKERS, work -> {
            Thread thread = new Thread(work, "outbox-relay");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < WORKERS; i++) {
            workers.execute(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        news.release(WORKERS);
        if (workers != null) {
            workers.shutdown();
            if (!workers.awaitTermination(8, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        }
    }

    /** Called after a commit that appended; cheap, and safe to call often. */
    void wake() {
        if (news.availablePermits() < WORKERS) {
            news.release();
        }
    }

    private void work() {
        while (!stopping) {
            boolean calm = sendWaiting();
            await(calm ? POLL_MILLIS : PAUSE_AFTER_FAULT_MILLIS, calm);
        }
    }

    /** Waits for news, or for the time to pass; after a fault news does not shorten the pause. */
    private void await(long millis, boolean calm) {
        try {
            if (calm) {
                news.tryAcquire(millis, TimeUnit.MILLISECONDS);
            } else {
                TimeUnit.MILLISECONDS.sleep(millis);
            }
            news.drainPermits();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private boolean sendWaiting() {
        try {
            List<Integer> lanes = sql.query("select distinct lane from outbox order by lane", row -> row.getInt(1));
            for (int lane : lanes) {
                while (!stopping && sendLane(lane) == BATCH) {
                    LOG.debugf("lane %d holds more", lane);
                }
            }
            return true;
        } catch (RuntimeException fault) {
            if (!stopping) {
                LOG.warnf("events wait, sending failed: %s", rootOf(fault));
            }
            return false;
        }
    }

    private int sendLane(int lane) {
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
            boolean mine = sql.query(
                            "select pg_try_advisory_xact_lock(?, ?)", row -> row.getBoolean(1), LOCK_SPACE, lane)
                    .get(0);
            if (!mine) {
                return 0;
            }
            List<OutboxRow> rows = sql.query(
                    "select id, topic, key, headers, value from outbox where lane = ? order by id limit ?",
                    OutboxRow::read,
                    lane,
                    BATCH);
            producer.send(rows);
            sql.updateEach(
                    "delete from outbox where id = ?",
                    rows.stream().map(row -> new Object[] {row.id()}).toList());
            return rows.size();
        });
    }

    private static String rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
