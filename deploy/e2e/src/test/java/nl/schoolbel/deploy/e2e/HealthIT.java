package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service says of itself while a part is away; decision 0063 says why. */
@ExtendWith(RunningStack.class)
@Order(8)
class HealthIT {

    private static final int UP = 200;
    private static final int DOWN = 503;

    private final World world;

    HealthIT(World world) {
        this.world = world;
    }

    private Answer health(Service service, String probe) {
        URI health = URI.create(world.stack().managementAddress(service) + "/q/health");
        return new ApiClient(health, () -> "nobody").get(probe);
    }

    private void becomes(Service service, String probe, int status) {
        Waiting.until(service.fullName() + probe + " is " + status)
                .untilAsserted(() -> assertThat(health(service, probe).status()).isEqualTo(status));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatRunsIsUpInEveryWay(Service service) {
        becomes(service, "/started", UP);
        becomes(service, "/ready", UP);
        becomes(service, "/live", UP);
        becomes(service, "/well", UP);
    }

    @Test
    void withoutTheBrokerItIsNotWellAndStaysReady() {
        world.withoutBroker(() -> {
            becomes(Service.TICKETS, "/well", DOWN);

            assertThat(problems(health(Service.TICKETS, "/well"))).anyMatch(text -> text.contains("broker"));
            assertThat(health(Service.TICKETS, "/ready").status()).isEqualTo(UP);
            assertThat(health(Service.TICKETS, "/live").status()).isEqualTo(UP);
        });

        becomes(Service.TICKETS, "/well", UP);
    }

    @Test
    void withoutTheDatabaseItIsNotReadyAndStaysAlive() throws PartFailed {
        world.stack().stopPostgres();
        try {
            becomes(Service.TICKETS, "/ready", DOWN);

            assertThat(health(Service.TICKETS, "/live").status()).isEqualTo(UP);
        } finally {
            world.stack().startPostgres();
            world.loginsGoOn();
        }

        for (Service service : Service.values()) {
            becomes(service, "/ready", UP);
        }
    }

    private static List<String> problems(Answer health) {
        return StreamSupport.stream(health.body().path("checks").spliterator(), false)
                .map(check -> check.path("data").path("problem"))
                .map(JsonNode::asText)
                .toList();
    }
}
