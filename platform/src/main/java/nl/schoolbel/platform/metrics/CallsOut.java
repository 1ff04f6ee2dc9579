package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of the metrics of calls that go out to whom and to which path they go: addresses are entered by people, and paths
 * hold the ids of other systems.
 */
@Singleton
public class CallsOut implements MeterFilter {

    private static final Set<String> LEFT_OUT =
            Set.of("uri", "clientName", "remote", "local", "peer", "server", "endpoint");

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.client")) {
            return id;
        }
        List<Tag> kept = id.getTags().stream()
                .filter(tag -> !LEFT_OUT.contains(tag.getKey()))
                .toList();
        return id.replaceTags(kept);
    }
}
