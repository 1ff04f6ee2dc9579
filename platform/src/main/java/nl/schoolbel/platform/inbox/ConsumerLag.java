package nl.schoolbel.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;

/**
 * How many records this service has not taken yet, by the offsets that its groups have committed at the broker: the same on every
 * node, and right also when no node takes any.
 */
@ApplicationScoped
public class ConsumerLag implements BackgroundReading {

    @Inject
    MeterRegistry registry;

    @Inject
    CommittedOffsets offsets;

    private final List<Channel> channels = Channel.incoming();
    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private GaugeFamily lag;

    @Override
    public String name() {
        return "consumer-lag";
    }

    @Override
    public boolean ofDatabase() {
        return false;
    }

    @Override
    public void register() {
        lag = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.consumer.lag", "records", "Records of the channel's topic that are not taken yet"),
                new Label("channel", channels.stream().map(Channel::name).toList()));
    }

    @Override
    public void read() {
        offsets.behind(channels).forEach((channel, records) -> {
            last.put(channel.name(), records);
            lag.set(records, channel.name());
        });
    }

    /** What was read last, by channel; empty before the first reading. */
    public Map<String, Long> byChannel() {
        return Map.copyOf(last);
    }
}
