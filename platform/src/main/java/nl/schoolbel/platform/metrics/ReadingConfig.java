package nl.schoolbel.platform.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often background readings are made. */
@ConfigMapping(prefix = "schoolbel.metrics")
public interface ReadingConfig {

    /** From the end of a reading to the next; longer for one that takes long. About what Prometheus scrapes by. */
    @WithDefault("15s")
    Duration readEvery();

    /** A statement that takes longer is given up, and shows by its age. */
    @WithDefault("5s")
    Duration readAtMost();

    /** What runs: a commit of the repository. Images that {@code deploy/images/build} makes bring it along. */
    @WithDefault("unknown")
    String buildCommit();
}
