package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;

/** Settles a body that somebody had to look at. */
@ApplicationScoped
public class Rereading {

    @Inject
    InboundReaders readers;

    @Inject
    UpdateIntake intake;

    @Inject
    InboundStore bodies;

    @Inject
    DomainClock clock;

    /**
     * Reads a locked body again and takes what was not taken of it before; it stays open when there is still something that
     * is not understood.
     *
     * @return false, and nothing changes, when its raw bytes or its endpoint are gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean read(InboundBody body) {
        Optional<Reading> reading = readers.readAgain(body);
        reading.ifPresent(found -> intake.again(body, found, /* last= */ true));
        return reading.isPresent();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void dismiss(UUID id, String reason) {
        bodies.dismiss(id, reason, clock.instant());
    }
}
