package nl.schoolbel.tickets.mailing;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.mail.MailRound.Letter;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.addresses.Address;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.notices.Audience;
import nl.schoolbel.tickets.notices.MailTime;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.preferences.NoticePreferences;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Sends the mails that are due, those of priority 1 first, for which the pauses are short. */
@ApplicationScoped
public class MailSender implements MailRound.Queue<WaitingMail> {

    private static final Duration URGENT_PAUSE = Duration.ofSeconds(15);

    private static final Duration UNSURE_PAUSE = Duration.ofMinutes(10);
    private static final Duration UNSURE_URGENT_PAUSE = Duration.ofMinutes(1);

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    MailStore store;

    @Inject
    TicketStore tickets;

    @Inject
    PersonAddresses addresses;

    @Inject
    NoticePreferences preferences;

    @Inject
    Letters letters;

    @Inject
    Audience audience;

    @Inject
    MailTime mailTime;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    DomainClock clock;

    private MailRound<WaitingMail> round;

    @PostConstruct
    void prepare() {
        round = new MailRound<>("mail-sender", this, Postman.with(mailer, vertx));
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) {
        round.stop();
    }

    /** True when the next mail has a chance. */
    boolean sendOne() {
        return round.sendOne();
    }

    @Override
    public Optional<WaitingMail> claim(Duration lease) {
        return store.claim(lease);
    }

    @Override
    public Optional<Letter> write(WaitingMail waiting) {
        Instant now = clock.instant();
        List<MailStore.Told> unread = store.unread(waiting.id());
        Optional<Ticket> ticket = tickets.find(waiting.ticketId());
        Address address = addresses.of(Set.of(waiting.subject())).get(waiting.subject());
        List<NoticeKind> what = unread.stream()
                .map(MailStore.Told::kind)
                .flatMap(Optional::stream)
                .toList();
        boolean wanted = !what.isEmpty()
                && ticket.isPresent()
                && address != null
                && !address.refused()
                && now.isBefore(waiting.staleAt())
                && audience.mayHear(ticket.get(), Set.of(waiting.subject())).contains(waiting.subject());
        if (!wanted) {
            store.settle(waiting.id(), "dropped");
            return Optional.empty();
        }
        if (waiting.uncertain() > Postman.MOST_UNCERTAIN) {
            store.settle(waiting.id(), "uncertain");
            return Optional.empty();
        }
        Instant due = mailTime.from(ticket.get(), now);
        if (due.isAfter(now)) {
            store.postpone(waiting.id(), due);
            return Optional.empty();
        }
        long lastTold = unread.get(unread.size() - 1).noticeId();
        return Optional.of(new Letter(
                letters.write(waiting.id(), address.email(), language(address), ticket.get(), what),
                () -> store.sent(waiting, lastTold),
                () -> {
                    store.settle(waiting.id(), "refused");
                    addresses.refused(address.email());
                }));
    }

    @Override
    public void later(WaitingMail waiting, Duration pause, boolean uncertain) {
        store.later(waiting.id(), clock.instant().plus(pause), uncertain);
    }

    @Override
    public Duration pause(WaitingMail waiting) {
        return waiting.urgent() ? URGENT_PAUSE : MailRound.Queue.super.pause(waiting);
    }

    @Override
    public Duration pauseWhenUnsure(WaitingMail waiting) {
        return waiting.urgent() ? UNSURE_URGENT_PAUSE : UNSURE_PAUSE;
    }

    private Locale language(Address address) {
        String wanted = preferences.languageOf(address.subject()).orElse(address.language());
        return wanted != null && wanted.startsWith("en") ? Locale.ENGLISH : DUTCH;
    }
}
