package nl.schoolbel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxStateTest {

    private final Map<String, Long> behind = new HashMap<>();
    private final InboxState state = new InboxState();

    @BeforeEach
    void lag() {
        state.lag = new ConsumerLag() {
            @Override
            public Map<String, Long> byChannel() {
                return behind;
            }
        };
    }

    @Test
    void itIsUpWhileNobodyWaitsAndNothingIsFarBehind() {
        behind.put("tickets", 9_999L);

        assertThat(state.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void aConsumerThatWaitsTakesItDownUntilItGoesOn() {
        state.waits("ticket-texts");
        assertDown("ticket-texts: waits for a part, such as the database, and tries again");

        state.wentOn("ticket-texts");
        assertThat(state.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void aChannelThatIsFarBehindTakesItDown() {
        behind.put("tickets", 10_000L);

        assertDown("tickets: 10000 records behind");
    }

    private void assertDown(String problem) {
        HealthCheckResponse answer = state.call();
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("problem", problem);
    }
}
