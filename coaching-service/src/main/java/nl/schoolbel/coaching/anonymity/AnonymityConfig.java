package nl.schoolbel.coaching.anonymity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.schoolbel.coaching.anonymity.domain.GroupSize;

/** About how many people a number for the bestuur must be. */
@ConfigMapping(prefix = "schoolbel.anonymity")
public interface AnonymityConfig {

    /** 3 to 50. */
    @WithDefault("5")
    @Min(3)
    @Max(50)
    int minGroupSize();

    default GroupSize groupSize() {
        return new GroupSize(minGroupSize());
    }
}
