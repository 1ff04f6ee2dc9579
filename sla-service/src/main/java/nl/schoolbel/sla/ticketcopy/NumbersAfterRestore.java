package nl.schoolbel.sla.ticketcopy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.schoolbel.platform.inbox.RestoreConfig;

/**
 * A receiver passes over what has no higher number than what it applied before. So after a restore, which forgets the numbers that were
 * given in the time taken back, they go on from the second of its end: above all that were ever given, also after an earlier restore.
 */
@ApplicationScoped
public class NumbersAfterRestore {

    /** Counted from here they fit into 32 bits, as CloudEvents wants it, until 2088. */
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    RestoreConfig restore;

    @Inject
    TicketCopyStore tickets;

    void raise(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        restore.doneAt().ifPresent(end -> tickets.raiseWebhookSequences(ChronoUnit.SECONDS.between(BEGINNING, end)));
    }
}
