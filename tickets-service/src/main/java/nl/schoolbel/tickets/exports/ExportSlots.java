package nl.schoolbel.tickets.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;

/** How many exports a node makes at once: some, and one of a person. */
@ApplicationScoped
public class ExportSlots {

    /** An export keeps a thread and, in turns, a connection; of the 20 connections the rest stay for everybody else. */
    static final int MOST = 3;

    private final Semaphore free = new Semaphore(MOST);
    private final Set<String> persons = ConcurrentHashMap.newKeySet();

    /** Takes a slot for a person, or answers 429 at once: who waits would hold a thread too. */
    public void take(String subject) {
        if (!persons.add(subject)) {
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
        if (!free.tryAcquire()) {
            persons.remove(subject);
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
    }

    public void giveBack(String subject) {
        free.release();
        persons.remove(subject);
    }

    /** How many are free now. */
    public int free() {
        return free.availablePermits();
    }
}
