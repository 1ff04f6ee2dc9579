package nl.schoolbel.sla.escalation.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.mail.MailRound.Letter;
import nl.schoolbel.platform.mail.Postman;
import nl.schoolbel.platform.time.DomainClock;
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

/** Sends the mails that are due. One that has become pointless while it waited is dropped, with the reason. */
@ApplicationScoped
class EscalationMailSender implements MailRound.Queue<EscalationMailStore.Waiting> {

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

    private MailRound<EscalationMailStore.Waiting> round;

    @PostConstruct
    void prepare() {
        round = new MailRound<>("escalation-mail", this, Postman.with(mailer, vertx));
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
    public Optional<EscalationMailStore.Waiting> claim(Duration lease) {
        return store.claim(lease);
    }

    @Override
    public Optional<Letter> write(EscalationMailStore.Waiting waiting) {
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
        return Optional.of(letter(waiting, letters.write(waiting, ticket, clock.instant())));
    }

    private Optional<Letter> writeOfEndpoint(EscalationMailStore.Waiting waiting) {
        Endpoint endpoint = endpoints.settings(waiting.endpoint()).orElseThrow().endpoint();
        boolean resumed = Endpoint.ACTIVE.equals(endpoint.state());
        boolean sure = waiting.uncertain() <= Postman.MOST_UNCERTAIN;
        if (!resumed && sure) {
            return Optional.of(letter(waiting, letters.writeOfEndpoint(waiting, endpoint)));
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

    private Letter letter(EscalationMailStore.Waiting waiting, Mail mail) {
        return new Letter(mail, () -> sent(waiting), () -> store.settle(waiting.id(), "refused", "refused"));
    }

    private void sent(EscalationMailStore.Waiting waiting) {
        store.settle(waiting.id(), "sent", null);
        if (waiting.kind() == MailKind.UNDELIVERED) {
            deliveries.mailed(waiting.escalation());
        }
    }

    @Override
    public void later(EscalationMailStore.Waiting waiting, Duration pause, boolean uncertain) {
        store.later(waiting.id(), clock.instant().plus(pause), uncertain);
    }

    @Override
    public Duration pauseWhenUnsure(EscalationMailStore.Waiting waiting) {
        return UNSURE_PAUSE;
    }
}
