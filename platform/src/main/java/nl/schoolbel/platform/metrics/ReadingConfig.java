package nl.schoolbel.platform.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How often background readings are made. */
@ConfigMapping(prefix = "schoolbel.metrics")
public interface ReadingConfig {

    /** From the end of a reading to the next; longer for one that takes long. About what Prometheus scrapes by. One second or more. */
    @WithDefault("15s")
    @DurationMin(seconds = 1)
    Duration readEvery();

    /** A statement that takes longer is given up, and shows by its age. From 100 ms to 30 s, after which the connection is given up anyway. */
    @WithDefault("5s")
    @DurationMin(millis = 100)
    @DurationMax(seconds = 30)
    Duration readAtMost();

    /** What runs: a commit of the repository. Images that {@code deploy/images/build} makes bring it along. */
    @WithDefault("unknown")
    String buildCommit();
}
