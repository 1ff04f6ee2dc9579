package nl.schoolbel.sla.longwork;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;

/** Work of seconds to minutes for a client that listens to its lines. It ends with its client. */
public final class LongWork {

    private final Semaphore room;

    /** @param most at once on this node */
    public LongWork(int most) {
        room = new Semaphore(most);
    }

    /** How work speaks to its client. */
    public interface Client<T> {

        void tell(T line);

        /** True when nobody listens any more: stop at the next chance. */
        boolean isGone();
    }

    /**
     * Starts the work when somebody listens, on a thread of its own.
     *
     * @throws ProblemException too-many-at-once
     */
    public <T> Multi<T> lines(Consumer<Client<T>> work) {
        if (room.availablePermits() == 0) {
            throw full();
        }
        return Multi.createFrom().<T>emitter(emitter -> start(emitter, work), BackPressureStrategy.BUFFER);
    }

    private <T> void start(MultiEmitter<? super T> emitter, Consumer<Client<T>> work) {
        if (!room.tryAcquire()) {
            emitter.fail(full());
            return;
        }
        try {
            Infrastructure.getDefaultWorkerPool().execute(() -> {
                RuntimeException fault = null;
                try {
                    work.accept(new Listening<>(emitter));
                } catch (RuntimeException broken) {
                    fault = broken;
                } finally {
                    // The place is free before the client hears of the end: it may ask for the next.
                    room.release();
                }
                if (fault == null) {
                    emitter.complete();
                } else {
                    emitter.fail(fault);
                }
            });
        } catch (RuntimeException refused) {
            room.release();
            throw refused;
        }
    }

    private static ProblemException full() {
        return new ProblemException(SlaProblem.TOO_MANY_AT_ONCE);
    }

    private record Listening<T>(MultiEmitter<? super T> emitter) implements Client<T> {

        @Override
        public void tell(T line) {
            emitter.emit(line);
        }

        @Override
        public boolean isGone() {
            return emitter.isCancelled();
        }
    }
}
