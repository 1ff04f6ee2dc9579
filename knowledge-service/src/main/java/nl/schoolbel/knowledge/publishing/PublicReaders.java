package nl.schoolbel.knowledge.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** How many without login a node answers at once, so that the world never takes the connections that schools need. */
@ApplicationScoped
public class PublicReaders {

    /** Of the 20 connections to the database. */
    static final int MOST = 6;

    /** Longer than a few readings take. */
    private static final long PATIENCE_MILLIS = 250;

    private final Semaphore free = new Semaphore(MOST);

    /** Refused: {@code knowledge-too-many-at-once}. */
    public <T> T one(Supplier<T> reading) {
        if (!taken()) {
            throw new ProblemException(KnowledgeProblem.TOO_MANY_AT_ONCE);
        }
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }

    private boolean taken() {
        try {
            return free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
