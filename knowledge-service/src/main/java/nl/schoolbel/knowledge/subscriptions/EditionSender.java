package nl.schoolbel.knowledge.subscriptions;

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

/** Mails the editions that are due. While the mail server is away they wait, until the next week's is near. */
@ApplicationScoped
class EditionSender implements MailRound.Queue<EditionStore.Waiting> {

    private static final Duration UNSURE_PAUSE = Duration.ofMinutes(30);

    /** What could not go for so long goes with the next edition. */
    private static final Duration NEWS = Duration.ofDays(6);

    @Inject
    EditionStore store;

    @Inject
    SubscriberStore subscribers;

    @Inject
    EditionContents contents;

    @Inject
    EditionLetters letters;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    DomainClock clock;

    private MailRound<EditionStore.Waiting> round;

    @PostConstruct
    void prepare() {
        round = new MailRound<>("edition-sender", this, Postman.with(mailer, vertx));
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
    public Optional<EditionStore.Waiting> claim(Duration lease) {
        return store.claim(lease);
    }

    /** What was told, or may have been, is not told again; what was not goes with the next edition. */
    @Override
    public Optional<Letter> write(EditionStore.Waiting waiting) {
        Optional<Subscriber> subscriber = subscribers.find(waiting.subscriber());
        if (subscriber.isEmpty() || !clock.instant().isBefore(waiting.until().plus(NEWS))) {
            store.settle(waiting.id(), "dropped");
            return Optional.empty();
        }
        if (waiting.uncertain() > Postman.MOST_UNCERTAIN) {
            told(waiting, "uncertain");
            return Optional.empty();
        }
        EditionContent content = contents.of(subscriber.get(), waiting.from(), waiting.until());
        if (content.isEmpty()) {
            told(waiting, "nothing-new");
            return Optional.empty();
        }
        return Optional.of(
                new Letter(letters.write(waiting.id(), subscriber.get(), content), () -> told(waiting, "sent"), () -> {
                    store.settle(waiting.id(), "refused");
                    subscribers.refused(waiting.subscriber(), clock.instant());
                }));
    }

    private void told(EditionStore.Waiting waiting, String state) {
        store.settle(waiting.id(), state);
        subscribers.told(waiting.subscriber(), waiting.until());
    }

    @Override
    public void later(EditionStore.Waiting waiting, Duration pause, boolean uncertain) {
        store.later(waiting.id(), clock.instant().plus(pause), uncertain);
    }

    @Override
    public Duration pauseWhenUnsure(EditionStore.Waiting waiting) {
        return UNSURE_PAUSE;
    }
}
