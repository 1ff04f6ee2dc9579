package nl.schoolbel.platform.inbox;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import org.jboss.logging.Logger;

/**
 * The time that a restore of the databases took back: from what was restored, exclusive, to the start afterwards, exclusive. The
 * broker still holds what services told in it, but those who told it do not know it any more; so nobody takes it by himself.
 */
@Startup
@ApplicationScoped
public class TakenBackTime {

    private static final Logger LOG = Logger.getLogger(TakenBackTime.class);

    @Inject
    RestoreConfig config;

    private Instant from;
    private Instant until;

    @PostConstruct
    void read() {
        from = config.backTo().orElse(null);
        until = config.doneAt().orElse(null);
        if ((from == null) != (until == null)) {
            throw new IllegalStateException("schoolbel.restore.back-to and schoolbel.restore.done-at go together");
        }
        if (from != null && !from.isBefore(until)) {
            throw new IllegalStateException("schoolbel.restore.done-at must be later than schoolbel.restore.back-to");
        }
        if (from != null) {
            LOG.infof(
                    "The databases were taken back to %s: what was told from then until %s is set aside", from, until);
        }
    }

    /** Whether the record was told in that time; a record that does not say when was not. */
    boolean holds(RawRecord record) {
        if (from == null || record.headers().get(CloudEventHeaders.TIME) == null) {
            return false;
        }
        Instant told = record.time();
        return told.isAfter(from) && told.isBefore(until);
    }
}
