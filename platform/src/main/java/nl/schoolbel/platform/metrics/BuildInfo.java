package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What runs here, so that a graph shows when another version came. */
@Singleton
public class BuildInfo implements MeterBinder {

    @Inject
    ReadingConfig config;

    @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown")
    String version;

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("schoolbel.build.info", () -> 1)
                .description("Always 1; the version and the commit that run are its labels")
                .tag("version", version)
                .tag("commit", config.buildCommit())
                .strongReference(true)
                .register(registry);
    }
}
