package nl.schoolbel.tickets.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
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
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.preferences.NoticePreferences;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due, one by one. A mail is claimed, sent and settled in one transaction: a node that dies in
 * between sends it once more, under the same Message-ID. While the mail server is away mails wait, and go when it is
 * back.
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

    /** After a long weekend nobody needs to hear of last week. */
    private static final Duration NEWS = Duration.ofDays(4);

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
    ReactiveMailer mailer;

    @Inject
    DomainClock clock;

    private final Worker worker = new Worker("mail-sender", 1, POLL, this::sendOne);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean sendOne() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.claim(clock.instant()).map(this::settle).orElse(false));
    }

    /** True when the mail server answered, so that the next mail has a chance. */
    private boolean settle(WaitingMail waiting) {
        List<NoticeKind> what = store.unread(waiting.id());
        Optional<Ticket> ticket = tickets.find(waiting.ticketId());
        Address address = addresses.of(Set.of(waiting.subject())).get(waiting.subject());
        boolean old = waiting.madeAt().isBefore(clock.instant().minus(NEWS));
        if (what.isEmpty() || ticket.isEmpty() || address == null || address.refused() || old) {
            store.settle(waiting.id(), "dropped", clock.instant());
            return true;
        }
        return send(
                waiting, address, letters.write(waiting.id(), address.email(), language(address), ticket.get(), what));
    }

    private boolean send(WaitingMail waiting, Address address, Mail mail) {
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            store.settle(waiting.id(), "sent", clock.instant());
            return true;
        } catch (RuntimeException fault) {
            if (isForGood(fault)) {
                store.settle(waiting.id(), "refused", clock.instant());
                addresses.refused(address.subject(), address.email());
                return true;
            }
            Instant again = clock.instant().plus(pause(waiting.attempts()));
            store.later(waiting.id(), again);
            LOG.warnf(
                    "mail %s waits until %s: %s",
                    waiting.id(), again, fault.getClass().getSimpleName());
            return false;
        }
    }

    /** Only what is said of the address is final; a login that is refused is our fault, and is put right. */
    static boolean isForGood(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return smtp.getReplyCode() >= 550 && smtp.getReplyCode() <= 556;
            }
        }
        return false;
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
