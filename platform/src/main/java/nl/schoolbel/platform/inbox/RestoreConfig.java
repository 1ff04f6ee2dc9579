package nl.schoolbel.platform.inbox;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Optional;

/** That the databases were restored from a backup; given by the operator, see docs/restore.md. Absent: they never were. */
@ConfigMapping(prefix = "schoolbel.restore")
public interface RestoreConfig {

    /** The moment that the databases were taken back to, less what may lie between telling and committing: a minute. */
    Optional<Instant> backTo();

    /** When the services were started again after that; later than {@link #backTo()}. */
    Optional<Instant> doneAt();
}
