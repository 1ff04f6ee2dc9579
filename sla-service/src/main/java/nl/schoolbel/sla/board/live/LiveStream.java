package nl.schoolbel.sla.board.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The events of one viewer. A browser that does not take them gets no more, and the whole board once it does. Offered to by one
 * thread at a time.
 */
final class LiveStream {

    private static final int MOST_WAITING = 3;

    /** The board as a part of a page, or a sign of life. */
    record Event(String name, String data) {

        static final String BOARD = "board";
        static final String BEAT = "beat";
    }

    private final String subject;
    private final Instant endsAt;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile MultiEmitter<? super Event> viewer;
    private volatile boolean over;
    private boolean behind = true;

    /** @param endsAt when the viewer's rights have to be looked at anew, by the machine's clock */
    LiveStream(String subject, Instant endsAt) {
        this.subject = subject;
        this.endsAt = endsAt;
    }

    Multi<Event> events(Runnable opened) {
        return Multi.createFrom()
                .<Event>emitter(
                        emitter -> {
                            viewer = emitter;
                            emitter.onTermination(() -> over = true);
                            opened.run();
                        },
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(waiting::decrementAndGet);
    }

    boolean isOf(String other) {
        return subject.equals(other);
    }

    boolean isOver() {
        return over;
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it has not got the board as it was told last. */
    boolean isBehind() {
        return behind;
    }

    void send(Event event) {
        if (viewer == null || waiting.get() >= MOST_WAITING) {
            behind = true;
            return;
        }
        waiting.incrementAndGet();
        viewer.emit(event);
        if (event.name().equals(Event.BOARD)) {
            behind = false;
        }
    }

    /** The browser comes back by itself, perhaps to another node. */
    void end() {
        over = true;
        if (viewer != null) {
            viewer.complete();
        }
    }
}
