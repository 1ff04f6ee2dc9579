package nl.schoolbel.tickets.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The events of one client. They wait in memory until the client takes them; a client that leaves too many is cut, and
 * can go on later behind the last one it had. Offered to by one thread at a time.
 */
final class ChangeStream {

    /** Some seconds of the busiest morning; more means that nobody reads. */
    static final int MOST_WAITING = 2_000;

    /** What is sent to a client. */
    sealed interface Event permits Start, Told, Beat {}

    /** The first event: where the client stands, so that it can go on even when nothing has happened. */
    record Start(Position position) implements Event {}

    record Told(Change change) implements Event {}

    /** Keeps the connection open, and finds out that it is not. */
    record Beat() implements Event {}

    private final Listener listener;
    private final Position from;
    private final Runnable cut;
    private final AtomicInteger waiting = new AtomicInteger();
    private MultiEmitter<? super Event> client;
    private Consumer<ChangeStream> closed;
    private volatile boolean over;

    /**
     * @param from what the client had last, {@code null} when it begins now; it may have had it from a node that is further
     * @param cut breaks the connection
     */
    ChangeStream(Listener listener, Position from, Runnable cut) {
        this.listener = listener;
        this.from = from;
        this.cut = cut;
    }

    /** What the client had last, or {@code null}. */
    Position from() {
        return from;
    }

    /** Whether nobody listens any more. */
    boolean isOver() {
        return over;
    }

    Listener listener() {
        return listener;
    }

    /**
     * What the client gets.
     *
     * @param opened called when somebody listens; may offer
     * @param whenClosed called when nobody does any more, for whatever reason; twice is possible
     */
    Multi<Event> events(Runnable opened, Consumer<ChangeStream> whenClosed) {
        closed = whenClosed;
        return Multi.createFrom()
                .<Event>emitter(
                        emitter -> {
                            client = emitter;
                            emitter.onTermination(() -> {
                                over = true;
                                whenClosed.accept(this);
                            });
                            opened.run();
                        },
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(waiting::decrementAndGet);
    }

    /** @param position from where on this node offers changes */
    void start(Position position, List<Change> missed) {
        send(new Start(from == null ? position : from));
        missed.forEach(this::offer);
    }

    /** Sends the change when it is for this client and new to it. */
    void offer(Change change) {
        boolean isNew = from == null || change.position().compareTo(from) > 0;
        if (isNew && listener.hears(change)) {
            send(new Told(change));
        }
    }

    void beat() {
        send(new Beat());
    }

    /** The last event is out, or will be once the client has taken those that wait. */
    void end() {
        client.complete();
        closed.accept(this);
    }

    private void send(Event event) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            end();
            cut.run();
        } else {
            client.emit(event);
        }
    }
}
