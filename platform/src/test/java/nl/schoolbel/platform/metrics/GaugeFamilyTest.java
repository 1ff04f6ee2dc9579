package nl.schoolbel.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeFamilyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final GaugeFamily family = GaugeFamily.register(
            registry,
            new Description("bells", null, "Bells"),
            new Label("size", List.of("small", "large")),
            new Label("state", List.of("still", "rings")));

    @Test
    void everyCombinationIsThereFromTheStart() {
        assertThat(registry.find("bells").gauges()).hasSize(4).allMatch(gauge -> gauge.value() == 0);
    }

    @Test
    void whatIsNotOnTheListsIsLeftOut() {
        family.setAll(Map.of(List.of("small", "rings"), 3, List.of("huge", "rings"), 5));

        assertThat(registry.find("bells").gauges()).hasSize(4);
        assertThat(value("small", "rings")).isEqualTo(3);
    }

    @Test
    void whatIsNotGivenAnyMoreIsZeroAgain() {
        family.setAll(Map.of(List.of("small", "rings"), 3));

        family.setAll(Map.of(List.of("large", "still"), 1));

        assertThat(value("small", "rings")).isZero();
        assertThat(value("large", "still")).isEqualTo(1);
    }

    private double value(String size, String state) {
        return registry.get("bells").tags("size", size, "state", state).gauge().value();
    }
}
