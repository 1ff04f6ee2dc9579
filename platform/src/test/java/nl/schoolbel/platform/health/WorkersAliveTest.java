package nl.schoolbel.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class WorkersAliveTest {

    @Test
    void aWorkerThatHangsTakesLivenessDownAndIsNamed() {
        HealthCheckResponse answer = WorkersAlive.of(List.of("escalation", "refold"));

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow())
                .containsEntry("problem", "escalation, refold: in one round for more than 10 minutes");
    }

    @Test
    void withoutOneItIsUp() {
        HealthCheckResponse answer = WorkersAlive.of(List.of());

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData()).isEmpty();
    }
}
