package nl.schoolbel.tickets.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;

/** How many exports a node makes at once. */
@ApplicationScoped
public class ExportSlots {

    /** An export keeps a thread and, in turns, a connection; of the 20 connections the rest stay for everybody else. */
    static final int MOST = 3;

    private final Semaphore free = new Semaphore(MOST);

    /** Takes a slot, or answers 429 at once: who waits would hold a thread too. */
    public void take() {
        if (!free.tryAcquire()) {
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
    }

    public void giveBack() {
        free.release();
    }

    /** How many are free now. */
    public int free() {
        return free.availablePermits();
    }
}
