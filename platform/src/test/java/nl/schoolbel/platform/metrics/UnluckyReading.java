package nl.schoolbel.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import nl.schoolbel.platform.sql.Sql;

/** Takes its time and fails at the first look, as when the database goes away meanwhile; well ever after. */
@ApplicationScoped
public class UnluckyReading implements BackgroundReading {

    @Inject
    Sql sql;

    private final AtomicLong failedNanos = new AtomicLong();
    private final AtomicLong againNanos = new AtomicLong();

    @Override
    public String name() {
        return "unlucky";
    }

    @Override
    public void register() {
        // Sets no gauge.
    }

    @Override
    public void read() {
        if (failedNanos.get() != 0) {
            againNanos.compareAndSet(0, System.nanoTime());
            return;
        }
        sql.query("select pg_sleep(0.5)", row -> null);
        failedNanos.set(System.nanoTime());
        throw new IllegalStateException("the first look fails");
    }

    /** True once it was asked again after its fault. */
    public boolean isAskedAgain() {
        return againNanos.get() != 0;
    }

    /** From the fault to the next look. */
    public long pauseNanos() {
        return againNanos.get() - failedNanos.get();
    }
}
