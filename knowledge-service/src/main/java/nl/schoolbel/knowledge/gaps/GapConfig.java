package nl.schoolbel.knowledge.gaps;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.knowledge.gaps.domain.GapRule;

/** When searches in vain make a knowledge gap. A search counts once a day for a school. */
@ConfigMapping(prefix = "schoolbel.knowledge-gaps")
public interface GapConfig {

    /** So many searches, 2 to 50. */
    @WithDefault("3")
    @Min(2)
    @Max(50)
    int searches();

    /** Within so many days, 1 to 366, today included. */
    @WithDefault("30")
    @Min(1)
    @Max(366)
    int windowDays();

    /** Searches in vain are kept for so many days, 1 to 366; shorter than the window, they count no longer than that. */
    @WithDefault("90")
    @Min(1)
    @Max(366)
    int keepDays();

    /** The rule as configured. */
    default GapRule rule() {
        return new GapRule(searches(), windowDays());
    }
}
