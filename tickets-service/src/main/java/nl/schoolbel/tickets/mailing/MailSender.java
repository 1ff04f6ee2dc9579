package nl.schoolbel.tickets.mailing;

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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.schoolbel.platform.mail.Posted;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.addresses.Address;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.notices.Audience;
import nl.schoolbel.tickets.notices.MailTime;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.preferences.NoticePreferences;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due, one by one, those of priority 1 first. A mail is claimed by a lease, sent, and settled: a
 * node that dies in between sends it once more, under the same Message-ID. While the mail server is away mails wait, and go
 * when it is back. A mail that cannot be written holds up no other.
 */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration URGENT_PAUSE = Duration.ofSeconds(15);

    /** Longer than an attempt takes. */
    private static final Duration LEASE = Duration.ofSeconds(60);

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

    private Postman postman;

    private final Worker worker = new Worker("mail-sender", 1, POLL, this::sendOne);

    /** @param lastTold id of the last notice that it tells of */
    private record Outgoing(Mail mail, String email, long lastTold) {}

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

    /** True when the next mail has a chance. */
    boolean sendOne() {
        Optional<WaitingMail> claimed = QuarkusTransaction.requiringNew().call(() -> store.claim(LEASE));
        return claimed.map(this::attempt).orElse(false);
    }

    private boolean attempt(WaitingMail waiting) {
        Optional<Outgoing> outgoing;
        try {
            outgoing = QuarkusTransaction.requiringNew().call(() -> prepare(waiting));
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "mail %s cannot be written", waiting.id());
            later(waiting, "it cannot be written");
            return true;
        }
        return outgoing.map(out -> send(waiting, out)).orElse(true);
    }

    /** Empty when there is nothing to send, now or ever; the mail is settled or postponed then. */
    private Optional<Outgoing> prepare(WaitingMail waiting) {
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
        Mail mail = letters.write(waiting.id(), address.email(), language(address), ticket.get(), what);
        return Optional.of(new Outgoing(
                mail, address.email(), unread.get(unread.size() - 1).noticeId()));
    }

    /** Outside a transaction, which would hold up all who read behind the oldest one. */
    private boolean send(WaitingMail waiting, Outgoing out) {
        Posted posted = postman.send(out.mail());
        return switch (posted.result()) {
            case TAKEN -> settled(() -> store.sent(waiting, out.lastTold()));
            case NO_SUCH_ADDRESS ->
                settled(() -> {
                    store.settle(waiting.id(), "refused");
                    addresses.refused(out.email());
                });
            case UNSURE -> unsure(waiting);
            case LATER -> later(waiting, posted.why());
        };
    }

    private static boolean settled(Runnable outcome) {
        QuarkusTransaction.requiringNew().run(outcome);
        return true;
    }

    private boolean unsure(WaitingMail waiting) {
        Instant again = clock.instant().plus(waiting.urgent() ? UNSURE_URGENT_PAUSE : UNSURE_PAUSE);
        QuarkusTransaction.requiringNew().run(() -> store.unsure(waiting.id(), again));
        LOG.warnf("mail %s waits until %s: nobody knows whether the mail server took it", waiting.id(), again);
        return false;
    }

    private boolean later(WaitingMail waiting, String why) {
        Instant again = clock.instant().plus(waiting.urgent() ? URGENT_PAUSE : Postman.pause(waiting.attempts()));
        QuarkusTransaction.requiringNew().run(() -> store.later(waiting.id(), again));
        LOG.warnf("mail %s waits until %s: %s", waiting.id(), again, why);
        return false;
    }

    private Locale language(Address address) {
        String wanted = preferences.languageOf(address.subject()).orElse(address.language());
        return wanted != null && wanted.startsWith("en") ? Locale.ENGLISH : DUTCH;
    }
}
