package nl.schoolbel.platform.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells a fault of a part (worth trying again) from a fault of what was asked. By SQL state class: 08 connection, 40
 * serialization and deadlock, 53 resources, 55 lock not available, 57 operator intervention, 58 system; and what the
 * pool throws when it has no connection.
 */
public final class PartFaults {

    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");
    private static final String BROKEN_REFERENCE = "23503";
    private static final String QUERY_CANCELED = "57014";
    private static final int MAX_DEPTH = 20;

    private PartFaults() {}

    public static boolean isFaultOfPart(Throwable fault) {
        return causes(fault).anyMatch(PartFaults::isPassing);
    }

    /** True when the database found a row pointing at one that is not there: two requests met, and one came too late. */
    static boolean isBrokenReference(Throwable fault) {
        return hasState(fault, BROKEN_REFERENCE);
    }

    /** True when the database gave up a statement that took longer than it may. */
    public static boolean isGivenUp(Throwable fault) {
        return hasState(fault, QUERY_CANCELED);
    }

    private static boolean hasState(Throwable fault, String state) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException sql && state.equals(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(MAX_DEPTH);
    }

    private static boolean isPassing(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            // The pool reports "no connection in time" without a state.
            return sql instanceof SQLTransientException
                    || state == null
                    || state.length() >= 2 && PASSING_CLASSES.contains(state.substring(0, 2));
        }
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof RetriableException
                || cause instanceof jakarta.transaction.RollbackException
                || cause instanceof jakarta.transaction.SystemException;
    }
}
