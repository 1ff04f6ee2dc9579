package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/** Makes the times of requests a histogram of few buckets: around what is promised (100 ms) and where callers give up. */
@Singleton
public class HttpBuckets implements MeterFilter {

    private static final double[] BOUNDS = Stream.of(10, 25, 50, 100, 250, 500, 1_000, 5_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return "http.server.requests".equals(id.getName())
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(BOUNDS)
                        .build()
                        .merge(config)
                : config;
    }
}
