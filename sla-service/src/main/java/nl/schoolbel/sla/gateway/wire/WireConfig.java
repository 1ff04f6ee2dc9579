package nl.schoolbel.sla.gateway.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How endpoints are called. */
@ConfigMapping(prefix = "schoolbel.gateway.wire")
public interface WireConfig {

    /** Time for all of one call: resolving, connecting, logging in, answering. */
    @WithDefault("${schoolbel.gateway.delivery.timeout:15s}")
    Duration timeout();

    /** Time for connecting to one of the addresses of a name; then the next one is tried. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** PEM file with authorities that are trusted beside those that Java knows, such as the board's own. */
    Optional<Path> trustedCertificates();
}
