package nl.schoolbel.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;

/**
 * A digiboard dies, the beheerpartner is told and stays silent, the breach is escalated by itself, and in the end all is
 * well. The agreement gives one minute to acknowledge, so that the story takes somewhat more than that.
 */
final class LateTicket {

    /** For what one service tells another: far more than it takes, for machines that do much else. */
    private static final Duration TOLD = Duration.ofSeconds(30);

    /** For what waits for the due moment, one minute after the hand-over. */
    private static final Duration DUE = Duration.ofSeconds(90);

    private final Narration narration;
    private final Stack stack;
    private final ApiClient teacher;
    private final ApiClient contactpersoon;
    private final SimulatorClient simulator;

    LateTicket(Stack stack, Narration narration) {
        this.narration = narration;
        this.stack = stack;
        this.teacher = stack.api(Service.TICKETS, Account.TEACHER);
        this.contactpersoon = stack.api(Service.TICKETS, Account.CONTACTPERSOON);
        this.simulator = stack.simulatorClient();
    }

    /** Plays it from the report to the confirmation, with a new ticket. */
    void play() throws NotObserved {
        simulator.behave(Map.of("behaviour", "silent"));
        TicketSights ticket = report();
        handOver(ticket);
        lateness(ticket);
        answer(ticket);
        close(ticket);
    }

    private TicketSights report() throws NotObserved {
        String id = teacher.post(
                        "/tickets",
                        Map.of(
                                "schoolId", Board.SCHOOL_1,
                                "title", "Digibord groep 5 blijft zwart",
                                "description", "Het bord gaat niet meer aan, ook niet na opnieuw opstarten.",
                                "impact", "class",
                                "urgency", "high",
                                "lessonBlocked", true))
                .orThrow("the report")
                .text("id");
        TicketSights ticket = new TicketSights(id, stack);
        narration.watch("A teacher reports a dead digiboard", TOLD, () -> ticket.isIn("reported"));
        return ticket;
    }

    private void handOver(TicketSights ticket) throws NotObserved {
        contactpersoon.step(ticket.path(), "triages", null).orThrow("taking up");
        narration.watch("The contactpersoon takes it up", TOLD, () -> ticket.isIn("in-triage"));
        contactpersoon.step(ticket.path(), "hand-overs", null).orThrow("the hand-over");
        narration.watch("The contactpersoon hands it over", TOLD, () -> ticket.isIn("handed-over"));
        narration.watch("The beheerpartner's system is told by signed webhook", TOLD, ticket::isHandOverTold);
        narration.watch("The ticket shows what is due when", TOLD, ticket::hasDueMoments);
    }

    private void lateness(TicketSights ticket) throws NotObserved {
        narration.watch("The beheerpartner stays silent; 75 % of its time passes", DUE, ticket::hasPassedWarning);
        narration.watch("The time to acknowledge is over: a breach", DUE, () -> ticket.isAcknowledge("breached"));
        narration.watch("The breach is escalated by itself, and the ticket shows it", TOLD, ticket::isEscalated);
        narration.watch("The beheerpartner's system is told of the escalation", TOLD, ticket::isEscalationTold);
    }

    private void answer(TicketSights ticket) throws NotObserved {
        update(ticket, Map.of("action", "acknowledge-escalation"));
        narration.watch("The beheerpartner acknowledges the escalation", TOLD, ticket::isEscalationAcknowledged);
        update(ticket, Map.of("action", "accept"));
        narration.watch("The beheerpartner accepts, with its own number", TOLD, ticket::isAcceptedWithReference);
        narration.watch("The answer came late, and that stays on record", TOLD, () -> ticket.isAcknowledge("met-late"));
        update(ticket, Map.of("action", "resolve", "cause", "hardware", "text", "Voeding van het digibord vervangen."));
        narration.watch("The beheerpartner resolves it", TOLD, () -> ticket.isIn("resolved"));
    }

    private void close(TicketSights ticket) throws NotObserved {
        contactpersoon.step(ticket.path(), "confirmations", null).orThrow("the confirmation");
        narration.watch("The contactpersoon confirms, the ticket is closed", TOLD, () -> ticket.isIn("closed"));
        narration.watch("The beheerpartner's system is told so", TOLD, () -> ticket.isTold("ticket-closed"));
    }

    private void update(TicketSights ticket, Map<String, ?> order) {
        JsonNode answer = simulator.update(ticket.id(), order);
        if (answer.path("status").asInt() / 100 != 2) {
            throw new UnexpectedAnswer("the callback " + order + " was answered with " + answer);
        }
    }
}
