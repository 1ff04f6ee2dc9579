package nl.schoolbel.sla.gateway.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import nl.schoolbel.sla.gateway.delivery.domain.HealthRules;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    private static final String PREFIX = "schoolbel.gateway.delivery.";

    @Test
    void whatNobodyConfiguresIsAsDescribed() {
        GatewayConfig config = config(Map.of());

        assertThat(config.ladder())
                .hasSize(10)
                .startsWith(Duration.ZERO, Duration.ofSeconds(5))
                .endsWith(Duration.ofHours(24));
        assertThat(config.jitter()).isEqualTo(0.2);
        assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.deadline()).isEqualTo(Duration.ofSeconds(45));
        assertThat(config.lease()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.kept()).isEqualTo(Duration.ofDays(400));
        assertThat(config.perEndpoint()).isEqualTo(4);
        assertThat(config.healthRules())
                .isEqualTo(new HealthRules(
                        10,
                        3,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(10),
                        Duration.ofDays(5),
                        10));
    }

    @Test
    void eachIsSetByItsName() {
        GatewayConfig config = config(Map.of(
                "kept", "30d",
                "lease", "3s",
                "circuit.in-a-row", "4",
                "circuit.few", "2",
                "circuit.few-lasting", "1s",
                "circuit.first-pause", "2s",
                "circuit.longest-pause", "3s",
                "disabling.after", "1d",
                "disabling.attempts", "7"));

        assertThat(config.kept()).isEqualTo(Duration.ofDays(30));
        assertThat(config.lease()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.healthRules())
                .isEqualTo(new HealthRules(
                        4,
                        2,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofDays(1),
                        7));
    }

    private static GatewayConfig config(Map<String, String> set) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(GatewayConfig.class);
        set.forEach((name, value) -> builder.withDefaultValue(PREFIX + name, value));
        return builder.build().getConfigMapping(GatewayConfig.class);
    }
}
