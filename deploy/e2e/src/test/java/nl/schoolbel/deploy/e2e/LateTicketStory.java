package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The way of one late ticket, in parts, each of which waits until it is seen. */
final class LateTicketStory {

    /** 75 % of four minutes are over one minute before the end. */
    private static final Duration AFTER_THE_WARNING = Duration.ofSeconds(55);

    private final World world;
    private final TicketScenario ticket;
    private final TicketExpectations expect;

    LateTicketStory(World world, TicketScenario ticket) {
        this.world = world;
        this.ticket = ticket;
        this.expect = ticket.expect();
    }

    /** From a ticket that the beheerpartner knows to one that is closed. */
    void goesOnToTheEnd() {
        passesTheWarning();
        becomesLate();
        expect.isEscalatedOnce();
        expect.isTold("ticket-escalated");
        isAnsweredAfterAll();
    }

    private void passesTheWarning() {
        world.time().moveTo(expect.acknowledgeDueAt().minus(AFTER_THE_WARNING));
        expect.hasPassedMark(75);
    }

    /** The time to acknowledge passes; sla-service has noticed. */
    void becomesLate() {
        Instant dueAt = expect.acknowledgeDueAt();
        world.time().moveTo(dueAt.plusSeconds(1));
        expect.isEscalatedAtSla();
    }

    /** The beheerpartner acknowledges the escalation, accepts and resolves; the school confirms. */
    void isAnsweredAfterAll() {
        take("acknowledge-escalation", Map.of());
        expect.isEscalationAcknowledged();
        take("accept", Map.of());
        expect.isIn("accepted");
        expect.acknowledgeIs("met-late");
        take("resolve", Map.of("cause", "hardware", "text", "Voeding van het digibord vervangen."));
        expect.isIn("resolved");
        ticket.confirm();
        expect.isIn("closed");
        expect.isTold("ticket-closed");
    }

    private void take(String action, Map<String, String> more) {
        Map<String, String> order = new HashMap<>(more);
        order.put("action", action);
        TicketScenario.Callback answer = ticket.update(order);
        assertThat(answer.status()).as(action).isEqualTo(202);
        expect.updateBecomes(answer.updateId(), "applied");
    }
}
