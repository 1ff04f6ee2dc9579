package nl.schoolbel.coaching.telling;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import nl.schoolbel.platform.mail.Posted;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due, one by one. A mail is claimed by a lease, sent, and settled: a node that dies in between sends
 * it once more, under the same Message-ID. While the mail server is away mails wait, for some days.
 */
@ApplicationScoped
class TidingSender {

    private static final Logger LOG = Logger.getLogger(TidingSender.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LEASE = Postman.LONGEST.plusSeconds(25);
    private static final Duration UNSURE_PAUSE = Duration.ofMinutes(10);

    /** What could not go for so long is news no more; a weekend goes by. */
    private static final Duration NEWS = Duration.ofDays(4);

    @Inject
    TidingStore store;

    @Inject
    AddressBook addresses;

    @Inject
    TidingLetters letters;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    DomainClock clock;

    private Postman postman;

    private final Worker worker = new Worker("tiding-sender", 1, POLL, this::sendOne);

    private record Outgoing(Mail mail, String email) {}

    @PostConstruct
    void prepare() {
        postman = Postman.with(mailer, vertx);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake() {
        worker.wake();
    }

    /** True when the next mail has a chance. */
    private boolean sendOne() {
        Optional<TidingStore.Waiting> claimed =
                QuarkusTransaction.requiringNew().call(() -> store.claim(LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        TidingStore.Waiting waiting = claimed.get();
        Optional<Outgoing> outgoing;
        try {
            outgoing = QuarkusTransaction.requiringNew().call(() -> write(waiting));
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "mail %s cannot be written", waiting.id());
            later(waiting, Postman.pause(waiting.attempts()), false);
            return true;
        }
        return outgoing.map(out -> send(waiting, out)).orElse(true);
    }

    /** Empty when there is nothing to send; the mail is settled then. */
    private Optional<Outgoing> write(TidingStore.Waiting waiting) {
        Optional<AddressBook.Address> address = addresses.of(waiting.subject());
        if (address.isEmpty() || !clock.instant().isBefore(waiting.madeAt().plus(NEWS))) {
            store.settle(waiting.id(), "dropped");
            return Optional.empty();
        }
        if (waiting.uncertain() > Postman.MOST_UNCERTAIN) {
            store.settle(waiting.id(), "uncertain");
            return Optional.empty();
        }
        return address.map(to -> new Outgoing(letters.write(waiting, to), to.email()));
    }

    /** Outside a transaction. */
    private boolean send(TidingStore.Waiting waiting, Outgoing out) {
        Posted posted = postman.send(out.mail());
        return switch (posted.result()) {
            case TAKEN -> settled(() -> store.settle(waiting.id(), "sent"));
            case NO_SUCH_ADDRESS ->
                settled(() -> {
                    store.settle(waiting.id(), "refused");
                    addresses.refused(out.email());
                });
            case UNSURE -> later(waiting, UNSURE_PAUSE, true);
            case LATER -> {
                LOG.warnf("mail %s waits: %s", waiting.id(), posted.why());
                yield later(waiting, Postman.pause(waiting.attempts()), false);
            }
        };
    }

    private static boolean settled(Runnable outcome) {
        QuarkusTransaction.requiringNew().run(outcome);
        return true;
    }

    private boolean later(TidingStore.Waiting waiting, Duration pause, boolean uncertain) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.later(waiting.id(), clock.instant().plus(pause), uncertain));
        return false;
    }
}
