package nl.schoolbel.platform.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells a fault of a part (worth trying again) from a fault of what was asked. By SQL state class: 08 connection, 40
 * serialization and deadlock, 53 resources, 55 lock not available, 57 operator intervention, 58 system; and what the
 * pool throws when it has no connection.
 */
public final class PartFaults {

    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");
    private static final int MAX_DEPTH = 20;

    private PartFaults() {}

    public static boolean isFaultOfPart(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            if (isPassing(cause)) {
                return true;
            }
        }
        return false;
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
