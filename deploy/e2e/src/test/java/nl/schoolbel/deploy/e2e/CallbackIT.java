package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may speak for the beheerpartner, and how often it counts. */
@ExtendWith(RunningStack.class)
@Order(4)
class CallbackIT {

    /** What comes at a moment of its own, perhaps after the steps before were counted. */
    private static final Set<String> BESIDE_THE_STEPS =
            Set.of("due-moments-set", "reference-set", "webhook-delivered", "webhook-given-up");

    private static final int REFUSED = 401;
    private static final int TAKEN = 202;
    private static final int KNOWN = 200;

    private final World world;

    CallbackIT(World world) {
        this.world = world;
    }

    @Test
    void aForgedCallbackIsRefusedAndChangesNothing() {
        changesNothing(Map.of("badSignature", true));
    }

    @ParameterizedTest
    @ValueSource(longs = {-310, 310})
    void aCallbackOfAnotherTimeIsRefusedAndChangesNothing(long secondsFromNow) {
        changesNothing(Map.of("timestampOffsetSeconds", secondsFromNow));
    }

    /** The genuine callback afterwards has the same id: a refused one does not use it up. */
    private void changesNothing(Map<String, Object> forgery) {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        JsonNode before = ticket.expect().ticket();
        List<JsonNode> timelineBefore = steps(ticket);
        String webhookId = UUID.randomUUID().toString();
        Map<String, Object> withId = new HashMap<>(forgery);
        withId.put("webhookId", webhookId);

        TicketScenario.Callback forged = ticket.forged("accept", withId);

        assertThat(forged.status()).isEqualTo(REFUSED);
        TicketScenario.Callback genuine = ticket.forged("give-workaround", Map.of("webhookId", webhookId));
        assertThat(genuine.status()).isEqualTo(TAKEN);
        ticket.expect().updateBecomes(genuine.updateId(), "applied");
        ticket.expect().acknowledgeIs("met");
        assertThat(ticket.expect().ticket().path("state")).isEqualTo(before.path("state"));
        assertThat(ticket.expect().timeline("accepted")).isEmpty();
        assertThat(steps(ticket)).hasSize(timelineBefore.size() + 1);
    }

    /** What was done, without what comes of it at a moment of its own. */
    private static List<JsonNode> steps(TicketScenario ticket) {
        return ticket.expect().timeline().stream()
                .filter(entry -> !BESIDE_THE_STEPS.contains(entry.path("what").asText()))
                .toList();
    }

    @Test
    void theSameCallbackTwiceIsTakenTwiceAndCountsOnce() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        TicketScenario.Callback first = ticket.update(Map.of("action", "comment", "text", "We kijken ernaar."));

        TicketScenario.Callback second = ticket.repeat(first);

        assertThat(first.status()).isEqualTo(TAKEN);
        assertThat(second.status()).isEqualTo(KNOWN);
        assertThat(second.updateId()).isEqualTo(first.updateId());
        ticket.expect().updateBecomes(first.updateId(), "applied");
        ticket.expect().updateBecomes(ticket.update("accept").updateId(), "applied");
        ticket.expect().isIn("accepted");
        Waiting.until("the comment")
                .untilAsserted(() -> assertThat(ticket.expect().comments()).hasSize(1));
        assertThat(ticket.expect().timeline("commented")).hasSize(1);
    }

    @Test
    void aRepeatedAcceptanceIsNotASecondStep() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        TicketScenario.Callback first = ticket.update("accept");
        ticket.expect().updateBecomes(first.updateId(), "applied");

        TicketScenario.Callback second = ticket.repeat(first);

        assertThat(second.status()).isEqualTo(KNOWN);
        ticket.expect().updateBecomes(ticket.update("arrive").updateId(), "applied");
        ticket.expect().isIn("on-site");
        assertThat(ticket.expect().timeline("accepted")).hasSize(1);
        assertThat(ticket.expect().webhooks("update-refused")).isEmpty();
    }
}
