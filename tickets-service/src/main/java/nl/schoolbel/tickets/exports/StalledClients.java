package nl.schoolbel.tickets.exports;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Breaks the connection of a client that takes nothing any more, so that the writing thread gets free. */
@ApplicationScoped
public class StalledClients {

    /** Longer than a bad line stands still. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK = Duration.ofSeconds(5);

    @Inject
    Vertx vertx;

    /** A client under watch until it is closed. */
    interface Watch extends AutoCloseable {

        /** The client has taken something. */
        void progress();

        @Override
        void close();
    }

    Watch watch(HttpConnection connection) {
        return watch(connection::close, PATIENCE, LOOK);
    }

    Watch watch(Runnable cut, Duration patience, Duration look) {
        AtomicLong last = new AtomicLong(System.nanoTime());
        long timer = vertx.setPeriodic(look.toMillis(), tick -> {
            if (System.nanoTime() - last.get() > patience.toNanos()) {
                cut.run();
            }
        });
        return new Watch() {
            @Override
            public void progress() {
                last.set(System.nanoTime());
            }

            @Override
            public void close() {
                vertx.cancelTimer(timer);
            }
        };
    }
}
