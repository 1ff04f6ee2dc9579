package nl.schoolbel.deploy.e2e;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job of the suite with nothing in its way. */
@ExtendWith(RunningStack.class)
@Order(1)
class LateTicketIT {

    private final World world;

    LateTicketIT(World world) {
        this.world = world;
    }

    @Test
    void aLateTicketIsSeenEscalatedAndBroughtToItsEnd() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);

        new LateTicketStory(world, ticket).goesOnToTheEnd();
    }
}
