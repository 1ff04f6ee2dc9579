package nl.schoolbel.knowledge.ticketwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;

/** Hands the words of tickets to who makes something of them, and lets them go after that. */
@ApplicationScoped
public class WordsToLearnFrom {

    @Inject
    HeldWordsStore store;

    @Inject
    TicketWordsConfig config;

    @Inject
    DomainClock clock;

    /** The closed ticket that waits longest for its article, until the transaction ends nobody else's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<HeldWords> claim() {
        return store.claim(clock.instant());
    }

    /** The words are not needed any more and go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(UUID ticket) {
        store.drafted(ticket);
    }

    /** Lets others go first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postpone(UUID ticket, Duration by) {
        store.postpone(ticket, clock.instant().plus(by));
    }

    /** What a ticket says that is still open; empty when it is not known, not open, or has no words any more. */
    @Transactional
    public Optional<HeldWords> ofOpenTicket(UUID ticket) {
        return store.find(ticket);
    }

    /** Lets go some of what was kept long enough; true when there is more. */
    @Transactional
    public boolean dropOld() {
        Instant moment = clock.instant().minus(Duration.ofDays(config.keepDays()));
        return store.dropBefore(moment);
    }
}
