package nl.schoolbel.tickets.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    /** Not longer, so that everything goes within minutes after the mail server is back. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 5;

    /** Longer than an attempt takes. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    /** A server that takes mail and does not say so may deliver each attempt, so there are few of them. */
    private static final int MOST_UNCERTAIN = 4;

    private static final Duration UNSURE_PAUSE = Duration.ofMinutes(10);
    private static final Duration UNSURE_URGENT_PAUSE = Duration.ofMinutes(1);

    /** How the mail client begins what was answered to RCPT. */
    private static final String RECIPIENT_REFUSED = "recipient address not accepted";

    /** For a server that says no more than that; 552 is a full mailbox, 554 anything. */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

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
    MailServer server;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("mail-sender", 1, POLL, this::sendOne);

    /** @param lastTold id of the last notice that it tells of */
    private record Outgoing(Mail mail, String email, long lastTold) {}

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
        if (waiting.uncertain() > MOST_UNCERTAIN) {
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
        try {
            mailer.send(out.mail()).await().atMost(PATIENCE);
        } catch (TimeoutException silence) {
            return unsure(waiting);
        } catch (RuntimeException fault) {
            return failed(waiting, out, fault);
        }
        QuarkusTransaction.requiringNew().run(() -> store.sent(waiting, out.lastTold()));
        return true;
    }

    /** Did the server take it and not say so, or is it away? */
    private boolean unsure(WaitingMail waiting) {
        if (!server.answers()) {
            return later(waiting, "the mail server is silent");
        }
        Instant again = clock.instant().plus(waiting.urgent() ? UNSURE_URGENT_PAUSE : UNSURE_PAUSE);
        QuarkusTransaction.requiringNew().run(() -> store.unsure(waiting.id(), again));
        LOG.warnf("mail %s waits until %s: nobody knows whether the mail server took it", waiting.id(), again);
        return false;
    }

    private boolean failed(WaitingMail waiting, Outgoing out, RuntimeException fault) {
        Optional<SMTPException> answer = answer(fault);
        if (answer.filter(MailSender::saysNoSuchAddress).isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> {
                store.settle(waiting.id(), "refused");
                addresses.refused(out.email());
            });
            return true;
        }
        return later(
                waiting,
                answer.map(said -> "the mail server said " + said.getReplyCode())
                        .orElseGet(() -> rootOf(fault).getClass().getSimpleName()));
    }

    private boolean later(WaitingMail waiting, String why) {
        Instant again = clock.instant().plus(waiting.urgent() ? FIRST_PAUSE : pause(waiting.attempts()));
        QuarkusTransaction.requiringNew().run(() -> store.later(waiting.id(), again));
        LOG.warnf("mail %s waits until %s: %s", waiting.id(), again, why);
        return false;
    }

    /**
     * Only what is said of the recipient's address is of the address. A login, a sender, a content or a relaying that is
     * refused is our fault, and is put right; a mailbox that is full is emptied.
     */
    static boolean saysNoSuchAddress(SMTPException answer) {
        boolean ofRecipient = String.valueOf(answer.getMessage()).startsWith(RECIPIENT_REFUSED);
        boolean gone = NO_SUCH_ADDRESS.contains(answer.getReplyCode());
        return switch (answer.getEnhancedStatus()) {
            case OTHER_ADDRESS -> ofRecipient && answer.isPermanent();
            case OTHER_UNKNOWN, OTHER_UNDEFINED -> ofRecipient && gone;
            default -> false;
        };
    }

    private static Throwable rootOf(Throwable fault) {
        return fault.getCause() == null ? fault : rootOf(fault.getCause());
    }

    private static Optional<SMTPException> answer(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return Optional.of(smtp);
            }
        }
        return Optional.empty();
    }

    /** Doubles with each attempt. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private Locale language(Address address) {
        String wanted = preferences.languageOf(address.subject()).orElse(address.language());
        return wanted != null && wanted.startsWith("en") ? Locale.ENGLISH : DUTCH;
    }
}
