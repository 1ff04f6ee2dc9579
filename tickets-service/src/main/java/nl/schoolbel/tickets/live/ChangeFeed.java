package nl.schoolbel.tickets.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.TicketsProblem;

/**
 * Reads new history for all streams of this node, by one query however many listen, and none while nobody does. A stream
 * joins between two readings, so it gets each change once: what was read before from the database, the rest from here.
 */
@ApplicationScoped
class ChangeFeed {

    /** How late a change is at most, besides the transactions that run. */
    private static final Duration POLL = Duration.ofMillis(500);

    private static final int BATCH = 1_000;

    @Inject
    ChangeStore store;

    @Inject
    DomainClock clock;

    @Inject
    MeterRegistry metrics;

    private final Worker worker = new Worker("live-changes", 1, POLL, this::read);
    private final Set<ChangeStream> streams = ConcurrentHashMap.newKeySet();
    private Position position;
    private Instant nextBeat = Instant.MIN;
    private volatile Duration lag = Duration.ZERO;
    private volatile boolean leaving;

    void start(@Observes StartupEvent event) {
        Gauge.builder("schoolbel.changes.lag", () -> lag.toSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest change that a transaction which does not end keeps from being told")
                .register(metrics);
        worker.start();
    }

    /** Sends clients elsewhere while there is still an elsewhere to find: a stop waits for open streams. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
        streams.forEach(ChangeStream::end);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
        streams.forEach(ChangeStream::end);
    }

    /** Refuses one more stream than this node, or this person here, may have. */
    void checkRoom(String subject) {
        if (streams.size() >= StreamTerms.MOST_STREAMS
                || streams.stream()
                                .filter(stream -> stream.listener().subject().equals(subject))
                                .count()
                        >= StreamTerms.MOST_OF_A_PERSON) {
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
    }

    /** Lets a stream in, behind what its client had last. */
    synchronized void join(ChangeStream stream) {
        if (position == null || streams.isEmpty()) {
            position = store.end();
        }
        Position from = stream.from();
        boolean missed = from != null && from.compareTo(position) < 0;
        stream.start(
                position,
                missed ? store.between(from, position, stream.listener().schoolId()) : List.of());
        streams.add(stream);
        if (stream.isOver()) {
            // Its client left while it waited for its turn, and was not here to be let go.
            streams.remove(stream);
        } else if (leaving) {
            stream.end();
        }
    }

    void leave(ChangeStream stream) {
        streams.remove(stream);
    }

    /** How many listen at this node. */
    int size() {
        return streams.size();
    }

    private synchronized boolean read() {
        if (worker.isStopping()) {
            return false;
        }
        Instant now = clock.machineInstant();
        boolean beats = !now.isBefore(nextBeat);
        if (beats) {
            nextBeat = now.plus(StreamTerms.BEAT);
            lag = store.lag(clock.instant());
        }
        if (streams.isEmpty()) {
            return false;
        }
        List<Change> changes = store.behind(position, BATCH);
        for (Change change : changes) {
            streams.forEach(stream -> stream.offer(change));
            position = change.position();
        }
        streams.stream()
                .filter(stream -> !now.isBefore(stream.listener().until()))
                .forEach(ChangeStream::end);
        if (beats) {
            streams.forEach(ChangeStream::beat);
        }
        return changes.size() == BATCH;
    }

    /** Refuses a position that nobody can go on from: too far back, or not of this database. */
    void checkWithinReach(Position from, int furthest, String list) {
        if (from.compareTo(store.end()) > 0 || store.isFurtherThan(furthest, from)) {
            throw new ProblemException(TicketsProblem.CHANGES_MISSED).with("list", list);
        }
    }
}
