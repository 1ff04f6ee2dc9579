package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.Board;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.tools.ToolEvents;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that ends without a chance to tidy up loses nothing and doubles nothing. */
@ExtendWith(RunningStack.class)
@Order(6)
class KilledServiceIT {

    private final World world;

    KilledServiceIT(World world) {
        this.world = world.doubled();
    }

    @Test
    void anEscalationOutlivesTheEndOfSlaServiceBeforeItsWebhook() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        LateTicketStory story = new LateTicketStory(world, ticket);
        world.beheerpartnerFails();
        story.becomesLate();
        ticket.expect().isTriedInVain("ticket-escalated");

        world.withoutServices(world::beheerpartnerIsSilent, Service.SLA);

        ticket.expect().isDeliveredUnderOneId("ticket-escalated");
        ticket.expect().isEscalatedOnce();
        story.isAnsweredAfterAll();
        assertThat(ticket.expect().slaEscalations()).hasSize(1);
        assertToldOnce(ticket, SlaEvents.BREACHED);
        assertToldOnce(ticket, SlaEvents.ESCALATED);
        ticket.expect().isEscalatedOnce();
    }

    /** A record may lie in the topic twice after such an end, but only under the one id. */
    private void assertToldOnce(TicketScenario ticket, EventType<?> type) {
        assertThat(world.told().about(ticket.id(), Topics.SLA))
                .filteredOn(told -> told.type().equals(type.type()))
                .extracting(ToldEvents.Told::id)
                .isNotEmpty()
                .containsOnly(firstId(ticket, type));
    }

    private String firstId(TicketScenario ticket, EventType<?> type) {
        return world.told().about(ticket.id(), Topics.SLA).stream()
                .filter(told -> told.type().equals(type.type()))
                .map(ToldEvents.Told::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAllServicesAnsweredBeforeTheirEndIsThereAfterIt() {
        world.beheerpartnerIsSilent();
        ApiClient coaching = world.stack().api(Service.COACHING, Account.CONTACTPERSOON);
        ApiClient knowledge = world.stack().api(Service.KNOWLEDGE, Account.COACH_1);
        TicketScenario ticket = TicketScenario.reported(world);
        ticket.takeUp();
        String requestId = coaching.post(
                        "/requests",
                        Map.of("schoolId", Board.SCHOOL_1, "question", "Werken met het digibord", "urgency", "normal"))
                .orThrow("the coaching request")
                .text("id");
        String toolId = knowledge
                .post("/tools", Map.of("name", "Rekenbord", "purpose", "Samen rekenen op het bord."))
                .orThrow("the tool")
                .text("id");
        ticket.handOver();

        world.withoutServices(() -> {}, Service.values());

        ticket.expect().isIn("handed-over");
        ticket.expect().isTold("ticket-handed-over");
        ticket.expect().isMatchedAndTimed();
        assertThat(coaching.get("/requests/" + requestId).status()).isEqualTo(200);
        assertThat(knowledge.get("/tools/" + toolId).status()).isEqualTo(200);
        assertTold(requestId, CoachingEvents.REQUEST_OPENED);
        assertTold(toolId, ToolEvents.CHANGED);
        new LateTicketStory(world, ticket).goesOnToTheEnd();
        assertNothingIsMissing(ticket);
    }

    private void assertTold(String key, EventType<?> type) {
        Waiting.until(type.type())
                .untilAsserted(() -> assertThat(world.told().about(key, type.topic()))
                        .extracting(ToldEvents.Told::type)
                        .contains(type.type()));
    }

    private void assertNothingIsMissing(TicketScenario ticket) {
        List<Long> sequences = world.told().about(ticket.id(), Topics.TICKETS).stream()
                .map(ToldEvents.Told::sequence)
                .distinct()
                .toList();
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }
}
