package nl.schoolbel.coaching.capacity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is said of the hours of coaches. */
@ConfigMapping(prefix = "schoolbel.capacity")
public interface CapacityConfig {

    /** Above this share of the time spent, in percent, technical help is advised to go to the beheerpartner; 1 to 100. */
    @WithDefault("15")
    @Min(1)
    @Max(100)
    int technicalThresholdPercent();

    /** Hours of a team of fewer coaches are not shown, 2 to 20: with two, each would read the other's. */
    @WithDefault("3")
    @Min(2)
    @Max(20)
    int minTeam();
}
