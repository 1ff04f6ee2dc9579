package nl.schoolbel.coaching.telling;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.mail.MailRound.Letter;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;

/** Sends the mails that are due. While the mail server is away they wait, for some days. */
@ApplicationScoped
class TidingSender implements MailRound.Queue<TidingStore.Waiting> {

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

    private MailRound<TidingStore.Waiting> round;

    @PostConstruct
    void prepare() {
        round = new MailRound<>("tiding-sender", this, Postman.with(mailer, vertx));
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) {
        round.stop();
    }

    void wake() {
        round.wake();
    }

    @Override
    public Optional<TidingStore.Waiting> claim(Duration lease) {
        return store.claim(lease);
    }

    @Override
    public Optional<Letter> write(TidingStore.Waiting waiting) {
        Optional<AddressBook.Address> address = addresses.of(waiting.subject());
        if (address.isEmpty() || !clock.instant().isBefore(waiting.madeAt().plus(NEWS))) {
            store.settle(waiting.id(), "dropped");
            return Optional.empty();
        }
        if (waiting.uncertain() > Postman.MOST_UNCERTAIN) {
            store.settle(waiting.id(), "uncertain");
            return Optional.empty();
        }
        return address.map(to -> letter(waiting, to));
    }

    private Letter letter(TidingStore.Waiting waiting, AddressBook.Address to) {
        return new Letter(letters.write(waiting, to), () -> store.settle(waiting.id(), "sent"), () -> {
            store.settle(waiting.id(), "refused");
            addresses.refused(to.email());
        });
    }

    @Override
    public void later(TidingStore.Waiting waiting, Duration pause, boolean uncertain) {
        store.later(waiting.id(), clock.instant().plus(pause), uncertain);
    }

    @Override
    public Duration pauseWhenUnsure(TidingStore.Waiting waiting) {
        return UNSURE_PAUSE;
    }
}
