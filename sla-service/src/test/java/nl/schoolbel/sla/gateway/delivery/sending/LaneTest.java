package nl.schoolbel.sla.gateway.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Lane lane = new Lane(2);

    @Test
    void noMoreIsUnderWayThanTheLaneIsWide() {
        add(3);

        assertThat(lane.next()).isPresent();
        assertThat(lane.next()).isPresent();
        assertThat(lane.next()).isEmpty();
        lane.done(true);
        assertThat(lane.next()).isPresent();
        assertThat(lane.next()).as("nothing is left").isEmpty();
    }

    @Test
    void aheadIsClaimedOnlyForAReceiverThatAnswersWell() {
        assertThat(lane.room()).isEqualTo(2);
        for (int i = 0; i < 6; i++) {
            attempt(true);
        }
        assertThat(lane.room()).isEqualTo(8);

        attempt(false);
        assertThat(lane.room()).isEqualTo(4);
        attempt(false);
        attempt(false);
        assertThat(lane.room()).as("never less than may be under way").isEqualTo(2);
    }

    @Test
    void atTheFourthFailureInARowWhatIsAheadIsGivenBack() {
        for (int i = 0; i < 20; i++) {
            attempt(true);
        }
        add(10);
        for (int i = 0; i < 3; i++) {
            lane.next();
            assertThat(lane.done(false)).isEmpty();
        }
        lane.next();

        assertThat(lane.done(false)).hasSize(6);
        assertThat(lane.isIdle()).isTrue();
    }

    private void attempt(boolean well) {
        add(1);
        lane.next();
        lane.done(well);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            lane.add(new Claimed(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "T-000001",
                    "ticket-closed",
                    1,
                    "{}",
                    null,
                    0,
                    0,
                    false));
        }
    }
}
