package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.MarkPassed;
import nl.schoolbel.events.sla.SlaBreachOverturned;
import nl.schoolbel.events.sla.SlaBreached;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.DueMoments;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Breaches;
import nl.schoolbel.sla.escalation.domain.Ladder;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.MarkDecision;
import nl.schoolbel.sla.escalation.domain.Receiver;
import nl.schoolbel.sla.escalation.mail.EscalationMails;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.ClockMessages;
import nl.schoolbel.sla.gateway.messages.Message;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a fired mark leads to: a warning, a breach, an escalation told to school and beheerpartner; and taking it back. */
@ApplicationScoped
public class Escalations {

    @Inject
    EscalationStore store;

    @Inject
    Ladders ladders;

    @Inject
    EscalationMails mails;

    @Inject
    DueMoments dueMoments;

    @Inject
    Deliveries deliveries;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** So long after an escalation of priority 1 it is looked at whether it has reached the beheerpartner's system. */
    @ConfigProperty(name = "schoolbel.escalation.second-channel-after", defaultValue = "10m")
    Duration secondChannelAfter;

    /**
     * Says what a fired mark leads to; the stored deadline is the fact, not the moment of firing. A ticket that follows a
     * major incident is late by itself but does not escalate: the incident does.
     *
     * @param overtaken marks of the same clock that are skipped because this one fires
     */
    void fired(EscalationBatch batch, TicketCopy ticket, Clock one, MarkDecision decision, List<Mark> overtaken) {
        Mark mark = decision.mark();
        Instant dueAt = one.percentAt(100).orElse(decision.plannedAt());
        if (decision.breach()) {
            breach(batch, ticket, mark, dueAt);
        }
        if (!mark.late()) {
            tell(
                    batch,
                    SlaEvents.MARK_PASSED,
                    ticket,
                    new MarkPassed(
                            ticket.id(),
                            told(mark.target()),
                            told(mark.repeat()),
                            mark.cycle(),
                            mark.point().percent(),
                            dueAt,
                            decision.plannedAt(),
                            OccurredBy.SCHOOLBEL));
            warn(batch, ticket, mark, dueAt, decision.plannedAt());
        }
        if (!ticket.followsIncident()) {
            Ladder ladder = ladders.of(ticket, mark.target());
            ladder.call(mark, overtaken)
                    .ifPresent(call -> escalate(batch, ticket, ladder, one, mark, call, dueAt, decision.plannedAt()));
        }
    }

    /** Writes all of a batch; the tickets' rows are locked. */
    void write(EscalationBatch batch) {
        store.addBreaches(batch.breaches(), batch.now());
        store.addEscalations(batch.escalations(), batch.now());
        mails.add(batch.mails(), batch.now());
        outbox.appendAll(batch.tellings());
        deliveries.addAll(batch.webhooks());
        if (!batch.breached().isEmpty()) {
            dueMoments.tell(batch.breached());
        }
    }

    /** Takes back breaches that facts heard since disprove, and the escalations that followed from them. */
    public void review(TicketCopy ticket, FoldedClocks clocks) {
        for (EscalationStore.Breach breach : store.standingBreaches(ticket.id())) {
            clocks.of(breach.target(), breach.repeat())
                    .filter(one -> Breaches.overturned(one, breach.dueAt()))
                    .ifPresent(one -> overturn(ticket, breach));
        }
    }

    private void breach(EscalationBatch batch, TicketCopy ticket, Mark mark, Instant dueAt) {
        batch.breaches().add(new EscalationStore.NewBreach(ticket.id(), mark, dueAt));
        tell(
                batch,
                SlaEvents.BREACHED,
                ticket,
                new SlaBreached(
                        ticket.id(),
                        ticket.schoolId(),
                        told(mark.target()),
                        told(mark.repeat()),
                        mark.cycle(),
                        dueAt,
                        dueAt,
                        OccurredBy.SCHOOLBEL));
    }

    private void escalate(
            EscalationBatch batch,
            TicketCopy ticket,
            Ladder ladder,
            Clock one,
            Mark mark,
            Ladder.Call call,
            Instant dueAt,
            Instant plannedAt) {
        UUID id = UUID.randomUUID();
        boolean urgent = ticket.priority() != null && ticket.priority() == 1;
        Instant secondChannelAt = urgent && call.receivers().contains(Receiver.BEHEERPARTNER)
                ? batch.now().plus(secondChannelAfter)
                : null;
        batch.escalations().add(new EscalationStore.NewEscalation(id, ticket.id(), mark, call, dueAt, secondChannelAt));
        tell(
                batch,
                SlaEvents.ESCALATED,
                ticket,
                new SlaEscalated(
                        ticket.id(),
                        ticket.schoolId(),
                        id,
                        told(mark.target()),
                        call.level(),
                        mark.point().percent(),
                        told(mark.repeat()),
                        mark.point().offsetMinutes() == 0 ? null : mark.point().offsetMinutes(),
                        call.receivers().stream()
                                .sorted()
                                .map(receiver -> nl.schoolbel.events.terms.EscalationReceiver.valueOf(receiver.name()))
                                .toList(),
                        call.raisesPriority() ? Boolean.TRUE : null,
                        dueAt,
                        plannedAt,
                        OccurredBy.SCHOOLBEL));
        if (call.receivers().contains(Receiver.BEHEERPARTNER) && mark.target() != Target.TRIAGE) {
            Duration late = one.elapsed(batch.now()).minus(one.elapsed(dueAt));
            say(
                    batch,
                    ticket,
                    new ClockMessages.Escalated(
                            id,
                            told(mark.target()),
                            told(mark.repeat()),
                            call.level(),
                            mark.point().percent(),
                            dueAt,
                            plannedAt,
                            Math.max(0, Duration.between(dueAt, batch.now()).toSeconds()),
                            Math.max(0, late.toSeconds()),
                            Math.max(0, late.toMinutes())),
                    id);
        }
        batch.mails()
                .add(new EscalationMails.Wanted(
                        id, ticket, call.receivers(), ladder.quietHours(), ladders.zoneOf(ticket, mark.target())));
    }

    /** The triage is the school's own promise, which is nothing to the beheerpartner. */
    private static void warn(EscalationBatch batch, TicketCopy ticket, Mark mark, Instant dueAt, Instant markAt) {
        if (mark.target() != Target.TRIAGE) {
            say(
                    batch,
                    ticket,
                    new ClockMessages.Warned(
                            told(mark.target()),
                            told(mark.repeat()),
                            mark.point().percent(),
                            dueAt,
                            markAt),
                    null);
        }
    }

    private static void say(EscalationBatch batch, TicketCopy ticket, Message message, UUID about) {
        batch.webhooks().add(new Deliveries.Wanted(ticket, message.type(), message.json(), about));
    }

    private static <T extends Fact> void tell(EscalationBatch batch, EventType<T> type, TicketCopy ticket, T data) {
        batch.tellings().add(new Outbox.Telling<>(type, ticket.id(), path(ticket), data));
    }

    private void overturn(TicketCopy ticket, EscalationStore.Breach breach) {
        Instant now = clock.instant();
        store.overturn(ticket.id(), breach, now);
        outbox.append(
                SlaEvents.BREACH_OVERTURNED,
                ticket.id(),
                path(ticket),
                new SlaBreachOverturned(
                        ticket.id(),
                        ticket.schoolId(),
                        told(breach.target()),
                        told(breach.repeat()),
                        breach.cycle(),
                        now,
                        OccurredBy.SCHOOLBEL));
        for (UUID escalation : store.withdraw(ticket.id(), breach, now)) {
            deliveries.add(ticket, new ClockMessages.EscalationWithdrawn(escalation));
        }
    }

    private static nl.schoolbel.events.terms.Target told(Target target) {
        return nl.schoolbel.events.terms.Target.valueOf(target.name());
    }

    /** The first clock of a target is told without a number. */
    private static Integer told(int repeat) {
        return repeat == 1 ? null : repeat;
    }

    private static String path(TicketCopy ticket) {
        return "/sla/v1/tickets/" + ticket.id() + "/clocks";
    }
}
