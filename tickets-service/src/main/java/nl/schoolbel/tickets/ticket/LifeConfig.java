package nl.schoolbel.tickets.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The terms in a ticket's life that the bestuur may choose. */
@ConfigMapping(prefix = "schoolbel.tickets")
public interface LifeConfig {

    /** A resolution stands when the school has kept silent until the end of so many school days after it, 1 to 60. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int silentSchoolDays();

    /** For so many days of 24 hours a closed ticket can be opened again, 1 to 366. */
    @WithDefault("14")
    @Min(1)
    @Max(366)
    int reopenDays();

    /** After so many hours a dispute about the priority that the school leaves lying may be decided by the bestuur, 1 to 720. */
    @WithDefault("24")
    @Min(1)
    @Max(720)
    int disputeHours();

    /** After so many minutes of lesson time a priority 1 that nobody looked at goes to the next stand-in, 1 to 600. */
    @WithDefault("15")
    @Min(1)
    @Max(600)
    int standInLessonMinutes();
}
