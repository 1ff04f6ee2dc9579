package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import nl.schoolbel.platform.problem.PartFaults;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.work.Worker;

/**
 * Makes the background readings of this node, each when it is due, as often as {@link ReadingPace} says. Two threads, so that a
 * broker that does not answer keeps no other reading; requests and scrapes read numbers in memory.
 */
@ApplicationScoped
public class ReadingRounds {

    private static final int THREADS = 2;
    private static final Duration LOOK = Duration.ofMillis(250);

    @Inject
    @All
    List<BackgroundReading> readings;

    @Inject
    MeterRegistry registry;

    @Inject
    ReadingConfig config;

    @Inject
    Sql sql;

    private final PriorityBlockingQueue<Turn> turns =
            new PriorityBlockingQueue<>(11, Comparator.comparingLong(turn -> turn.dueNanos));
    private final Worker worker = new Worker("metrics-reading", THREADS, LOOK, this::readNext);

    private static final class Turn {
        private final BackgroundReading reading;
        private volatile long dueNanos = System.nanoTime();
        private volatile long readNanos = System.nanoTime();

        private Turn(BackgroundReading reading) {
            this.reading = reading;
        }

        private double ageSeconds() {
            return (System.nanoTime() - readNanos) / 1e9;
        }
    }

    void start(@Observes StartupEvent event) {
        for (BackgroundReading reading : readings) {
            reading.register();
            Turn turn = new Turn(reading);
            Gauge.builder("schoolbel.figures.age", turn, Turn::ageSeconds)
                    .description(
                            "Since the gauges of this reading were set last; since the start before the first time")
                    .baseUnit("seconds")
                    .tag("reading", reading.name())
                    .strongReference(true)
                    .register(registry);
            turns.add(turn);
        }
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** The one that is due longest, if any; the next round follows at once. */
    private boolean readNext() {
        Turn turn = turns.poll();
        if (turn == null) {
            return false;
        }
        long started = System.nanoTime();
        if (turn.dueNanos - started > 0 || worker.isStopping()) {
            turns.add(turn);
            return false;
        }
        Duration pause = config.readEvery();
        try {
            pause = ReadingPace.pause(pause, read(turn.reading));
            turn.readNanos = System.nanoTime();
        } catch (RuntimeException fault) {
            if (PartFaults.isGivenUp(fault)) {
                pause = ReadingPace.pause(pause, config.readAtMost());
            }
            throw fault;
        } finally {
            turn.dueNanos = System.nanoTime() + pause.toNanos();
            turns.add(turn);
        }
        return true;
    }

    /** Gives how long the database worked on it: waiting for a connection or for the broker costs nothing. */
    private Duration read(BackgroundReading reading) {
        if (!reading.ofDatabase()) {
            reading.read();
            return Duration.ZERO;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.query(
                    "select set_config('statement_timeout', ?, true)",
                    row -> row.getString(1),
                    String.valueOf(config.readAtMost().toMillis()));
            long began = System.nanoTime();
            reading.read();
            return Duration.ofNanos(System.nanoTime() - began);
        });
    }
}
