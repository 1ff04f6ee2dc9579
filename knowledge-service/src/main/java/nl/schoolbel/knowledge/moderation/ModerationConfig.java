package nl.schoolbel.knowledge.moderation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long reports are kept. */
@ConfigMapping(prefix = "schoolbel.moderation")
public interface ModerationConfig {

    /** A settled report is kept for so many days, 1 to 3660. */
    @WithDefault("365")
    @Min(1)
    @Max(3660)
    int keepReportsDays();
}
