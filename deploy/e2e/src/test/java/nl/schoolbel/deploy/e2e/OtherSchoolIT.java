package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket of another school answers as one that does not exist. */
@ExtendWith(RunningStack.class)
@Order(3)
class OtherSchoolIT {

    private static final int NOT_FOUND = 404;

    private final World world;

    OtherSchoolIT(World world) {
        this.world = world;
    }

    @Test
    void aTeacherOfAnotherSchoolDoesNotFindTheTicket() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        ApiClient stranger = world.tickets(Account.OTHER_TEACHER);
        ApiClient strangerAtSla = world.sla(Account.OTHER_TEACHER);

        assertThat(world.tickets(Account.TEACHER).get(ticket.path()).status()).isEqualTo(200);
        assertThat(stranger.get(ticket.path()).status()).isEqualTo(NOT_FOUND);
        assertThat(stranger.get(ticket.path() + "/timeline").status()).isEqualTo(NOT_FOUND);
        assertThat(strangerAtSla.get(ticket.path() + "/clocks").status()).isEqualTo(NOT_FOUND);
        assertThat(strangerAtSla.get("/escalations?ticketId=" + ticket.id()).status())
                .isEqualTo(NOT_FOUND);
        assertThat(stranger.get("/tickets?limit=100").body().toString()).doesNotContain(ticket.id());
    }

    @Test
    void aTeacherOfAnotherSchoolChangesNothingOnTheTicket() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        ApiClient stranger = world.tickets(Account.OTHER_TEACHER);

        int comment = stranger.post(ticket.path() + "/comments", Map.of("text", "Van ons ook.", "public", true))
                .status();
        int withdrawal = stranger.call(
                        "POST",
                        ticket.path() + "/withdrawals",
                        Map.of("Idempotency-Key", "withdrawal-of-a-stranger", "If-Match", "\"1\""),
                        Map.of("reason", "Niet van ons."))
                .status();

        assertThat(comment).isEqualTo(NOT_FOUND);
        assertThat(withdrawal).isEqualTo(NOT_FOUND);
        ticket.expect().isIn("handed-over");
        assertThat(ticket.expect().comments()).isEmpty();
    }
}
