package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket that follows a major incident goes where the incident goes, and the beheerpartner hears of the incident only. */
@ExtendWith(RunningStack.class)
@Order(3)
class MajorIncidentIT {

    private final World world;

    MajorIncidentIT(World world) {
        this.world = world;
    }

    @Test
    void theFollowerKeepsItsClockAndTheIncidentIsTold() {
        world.beheerpartnerIsSilent();
        TicketScenario incident = TicketScenario.reported(world);
        TicketScenario follower = TicketScenario.reported(world);
        incident.take("major-incident-declarations", null);
        follower.take("links", Map.of("majorIncidentId", incident.id()));

        incident.handOver();
        incident.expect().isTold("ticket-handed-over");
        incident.expect().isMatchedAndTimed();
        follower.expect().isMatchedAndTimed();
        assertThat(incident.update("accept").status()).isEqualTo(202);

        follower.expect().isIn("accepted");
        follower.expect().acknowledgeIs("met");
        assertThat(follower.expect().webhooks()).isEmpty();
        assertThat(follower.expect().deliveries()).isEmpty();
    }
}
