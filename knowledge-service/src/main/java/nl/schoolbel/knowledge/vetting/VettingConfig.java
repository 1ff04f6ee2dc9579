package nl.schoolbel.knowledge.vetting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long it is known who asked for a tool. */
@ConfigMapping(prefix = "schoolbel.tool-requests")
public interface VettingConfig {

    /** So many days after a request has ended, 1 to 366, it is held who asked: so long they find it among their own. */
    @WithDefault("90")
    @Min(1)
    @Max(366)
    int keepAskerDays();
}
