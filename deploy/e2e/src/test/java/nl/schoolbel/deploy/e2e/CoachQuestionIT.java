package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.ApiClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question goes from a ticket to a coach, and the answer back onto the ticket. */
@ExtendWith(RunningStack.class)
@Order(3)
class CoachQuestionIT {

    private static final String ANSWER = "Druk op Input en kies HDMI 2.";

    private final World world;

    CoachQuestionIT(World world) {
        this.world = world;
    }

    @Test
    void theAnswerOfACoachStandsOnTheTicket() {
        ApiClient coach = world.stack().api(Service.COACHING, Account.COACH_1);
        TicketScenario ticket = TicketScenario.reported(world);

        ticket.take("coach-questions", Map.of("question", "Hoe zet ik het bord op de laptop?"));
        String request = Waiting.until("request of the ticket")
                .until(() -> requestOf(coach, ticket.id()), found -> !found.isEmpty());
        coach.step("/requests/" + request, "answers", Map.of("text", ANSWER)).orThrow("the answer");

        Waiting.until("answer on the ticket")
                .untilAsserted(() -> assertThat(ticket.expect().comments())
                        .extracting(comment -> comment.path("text").asText())
                        .contains(ANSWER));
        ticket.expect().isIn("reported");
    }

    private static String requestOf(ApiClient coach, String ticket) {
        for (JsonNode request :
                coach.get("/requests?limit=100").orThrow("requests").body().path("items")) {
            if (request.path("ticketId").asText().equals(ticket)) {
                return request.path("id").asText();
            }
        }
        return "";
    }
}
