package nl.schoolbel.sla.escalation.mail;

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
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.mail.Posted;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.maillists.MailAddress;
import nl.schoolbel.sla.maillists.MailLists;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due, one by one. A mail is claimed by a lease, sent, and settled: a node that dies in between sends
 * it once more, under the same Message-ID. One that has become pointless while it waited is dropped, with the reason.
 */
@ApplicationScoped
class EscalationMailSender {

    private static final Logger LOG = Logger.getLogger(EscalationMailSender.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LEASE = Postman.LONGEST.plusSeconds(25);
    private static final Duration UNSURE_PAUSE = Duration.ofMinutes(1);

    @Inject
    EscalationMailStore store;

    @Inject
    EscalationLetters letters;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    MailLists lists;

    @Inject
    Deliveries deliveries;

    @Inject
    Endpoints endpoints;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    DomainClock clock;

    private Postman postman;

    private final Worker worker = new Worker("escalation-mail", 1, POLL, this::sendOne);

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
        Optional<EscalationMailStore.Waiting> claimed =
                QuarkusTransaction.requiringNew().call(() -> store.claim(LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        EscalationMailStore.Waiting waiting = claimed.get();
        Optional<Mail> mail;
        try {
            mail = QuarkusTransaction.requiringNew().call(() -> write(waiting));
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "mail %s cannot be written", waiting.id());
            later(waiting, Postman.pause(waiting.attempts()), false);
            return true;
        }
        return mail.map(letter -> send(waiting, letter)).orElse(true);
    }

    /** Empty when there is nothing to send any more; the mail is settled then. */
    private Optional<Mail> write(EscalationMailStore.Waiting waiting) {
        if (waiting.kind().isOfEndpoint()) {
            return writeOfEndpoint(waiting);
        }
        TicketCopy ticket = tickets.find(waiting.ticket()).orElseThrow();
        Optional<String> pointless = pointless(waiting, ticket);
        if (pointless.isPresent()) {
            store.settle(waiting.id(), "dropped", pointless.get());
            return Optional.empty();
        }
        if (waiting.uncertain() > Postman.MOST_UNCERTAIN) {
            store.settle(waiting.id(), "uncertain", "uncertain");
            return Optional.empty();
        }
        return Optional.of(letters.write(waiting, ticket, clock.instant()));
    }

    private Optional<Mail> writeOfEndpoint(EscalationMailStore.Waiting waiting) {
        Endpoint endpoint = endpoints.settings(waiting.endpoint()).orElseThrow().endpoint();
        boolean resumed = Endpoint.ACTIVE.equals(endpoint.state());
        boolean sure = waiting.uncertain() <= Postman.MOST_UNCERTAIN;
        if (!resumed && sure) {
            return Optional.of(letters.writeOfEndpoint(waiting, endpoint));
        }
        store.settle(waiting.id(), resumed ? "dropped" : "uncertain", resumed ? "resumed" : "uncertain");
        return Optional.empty();
    }

    private boolean isDelivered(UUID escalation) {
        return deliveries.of(List.of(escalation)).getOrDefault(escalation, List.of()).stream()
                .anyMatch(told -> told.state().equals("delivered"));
    }

    private Optional<String> pointless(EscalationMailStore.Waiting waiting, TicketCopy ticket) {
        if (waiting.withdrawn()) {
            return Optional.of("overturned");
        }
        if (waiting.kind() == MailKind.UNDELIVERED && isDelivered(waiting.escalation())) {
            return Optional.of("delivered");
        }
        Optional<Clock> held = clocks.fold(ticket).of(waiting.target(), waiting.repeat());
        if (held.isPresent() && !held.get().open()) {
            return Optional.of(held.get().metAt() != null ? "met" : "ended");
        }
        List<MailAddress> now =
                waiting.receiver() == Receiver.BESTUUR ? lists.bestuur() : lists.managers(ticket.beheerpartnerId());
        boolean onList = now.stream().anyMatch(address -> address.email().equals(waiting.email()));
        return onList ? Optional.empty() : Optional.of("removed");
    }

    private boolean send(EscalationMailStore.Waiting waiting, Mail mail) {
        Posted posted = postman.send(mail);
        return switch (posted.result()) {
            case TAKEN -> settle(waiting, "sent", null);
            case NO_SUCH_ADDRESS -> settle(waiting, "refused", "refused");
            case UNSURE -> later(waiting, UNSURE_PAUSE, true);
            case LATER -> {
                LOG.warnf("mail %s waits: %s", waiting.id(), posted.why());
                yield later(waiting, Postman.pause(waiting.attempts()), false);
            }
        };
    }

    private boolean settle(EscalationMailStore.Waiting waiting, String state, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            store.settle(waiting.id(), state, reason);
            if (waiting.kind() == MailKind.UNDELIVERED && "sent".equals(state)) {
                deliveries.mailed(waiting.escalation());
            }
        });
        return true;
    }

    private boolean later(EscalationMailStore.Waiting waiting, Duration pause, boolean uncertain) {
        Instant due = clock.instant().plus(pause);
        QuarkusTransaction.requiringNew().run(() -> store.later(waiting.id(), due, uncertain));
        return false;
    }
}
