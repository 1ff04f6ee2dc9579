package nl.schoolbel.coaching.coverage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** When a school is said to be without contact. */
@ConfigMapping(prefix = "schoolbel.coverage")
public interface CoverageConfig {

    /** More school weeks than this without an activity, 1 to 40. */
    @WithDefault("8")
    @Min(1)
    @Max(40)
    int withoutContactSchoolWeeks();

    /** A waiting time of fewer requests is not shown, 2 to 50. */
    @WithDefault("5")
    @Min(2)
    @Max(50)
    int minRequests();
}
