package nl.schoolbel.coaching.activities;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long words about activities are kept. */
@ConfigMapping(prefix = "schoolbel.activities")
public interface ActivityConfig {

    /**
     * Notes and reasons go so many months after the end of their school year, 2 to 60; not before its hours are fixed. Topics
     * and figures stay.
     */
    @WithDefault("12")
    @Min(2)
    @Max(60)
    int contentMonths();
}
