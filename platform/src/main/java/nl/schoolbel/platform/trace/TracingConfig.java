package nl.schoolbel.platform.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.net.URI;
import java.util.Optional;

/** Where spans go. Both settings also listen to the standard's own names, see {@code microprofile-config.properties}. */
@ConfigMapping(prefix = "schoolbel.tracing")
interface TracingConfig {

    /** A collector that takes OTLP over HTTP, such as {@code http://collector:4318}; left out: spans go nowhere. */
    Optional<URI> endpoint();

    /** Share of the traces begun here that are sampled, 0 to 1; a caller who samples its own trace is always followed. */
    @WithDefault("1")
    @DecimalMin("0")
    @DecimalMax("1")
    double ratio();
}
