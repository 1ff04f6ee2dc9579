package nl.schoolbel.tickets.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;

/**
 * The one priority matrix of the bestuur. It is kept in memory, because every report asks for it: a change counts on this
 * node at once, on the others within {@link #KEPT}.
 */
@ApplicationScoped
public class Matrix {

    static final Duration KEPT = Duration.ofSeconds(1);

    @Inject
    MatrixStore store;

    @Inject
    AfterCommit afterCommit;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    private final AtomicReference<Copy> copy = new AtomicReference<>();

    /** @param readAt by {@link System#nanoTime()} */
    private record Copy(PriorityMatrix matrix, long readAt) {}

    /** The matrix and its version. */
    public record Read(PriorityMatrix matrix, long version) {}

    PriorityMatrix current() {
        Copy known = copy.get();
        if (known == null || System.nanoTime() - known.readAt() > KEPT.toNanos()) {
            Copy read = new Copy(store.newest().matrix(), System.nanoTime());
            // A change that was committed since has put its own here, and this one may be from before it.
            copy.compareAndSet(known, read);
            return read.matrix();
        }
        return known.matrix();
    }

    public Read read() {
        MatrixStore.Version newest = store.newest();
        return new Read(newest.matrix(), newest.version());
    }

    /** Counts for the reports that come next; tickets keep the priority that they have. What it already is changes nothing. */
    @Transactional
    public Read change(String ifMatch, PriorityMatrix changed) {
        MatrixStore.Version newest = store.newest();
        Precondition.require(ifMatch, newest.version());
        List<FieldFault> faults = changed.faults().stream()
                .map(fault -> new FieldFault(fault.pointer(), fault.code(), texts.fieldDetail(fault.code())))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        if (changed.saysTheSameAs(newest.matrix())) {
            return new Read(newest.matrix(), newest.version());
        }
        MatrixStore.Version next = new MatrixStore.Version(newest.version() + 1, changed);
        if (!store.add(next, clock.instant())) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.changed("priority-matrix-changed", "priority-matrix", next.version());
        afterCommit.run(() -> copy.set(new Copy(changed, System.nanoTime())));
        return new Read(changed, next.version());
    }
}
