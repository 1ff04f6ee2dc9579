package nl.schoolbel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

class CommittedOffsetsTest {

    @Test
    void aGroupThatIsAtTheEndLacksNothing() {
        assertThat(CommittedOffsets.behind(5, 12, new OffsetAndMetadata(12))).isZero();
    }

    @Test
    void whatComesAfterItsPositionIsBehind() {
        assertThat(CommittedOffsets.behind(5, 12, new OffsetAndMetadata(11))).isEqualTo(1);
    }

    @Test
    void aGroupWithoutAPositionHasAllThatIsKeptBeforeIt() {
        assertThat(CommittedOffsets.behind(5, 12, null)).isEqualTo(7);
    }

    @Test
    void whatExpiredBeforeItWasTakenIsNotWaitedFor() {
        assertThat(CommittedOffsets.behind(5, 12, new OffsetAndMetadata(2))).isEqualTo(7);
    }
}
