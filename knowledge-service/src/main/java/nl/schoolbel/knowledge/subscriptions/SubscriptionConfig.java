package nl.schoolbel.knowledge.subscriptions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.ZoneId;
import nl.schoolbel.knowledge.subscriptions.domain.WeekMoment;

/** When and how people hear of what is new. */
@ConfigMapping(prefix = "schoolbel.subscriptions")
public interface SubscriptionConfig {

    /** The day of the week on which the mail goes. */
    @WithDefault("MONDAY")
    DayOfWeek weekday();

    /** The hour at which it goes, 0 to 23, by the clock of the Netherlands; it tells of what was new before. */
    @WithDefault("7")
    @Min(0)
    @Max(23)
    int hour();

    /** Who was not logged in for so many days, 30 to 3660, is forgotten. */
    @WithDefault("200")
    @Min(30)
    @Max(3660)
    int forgetAfterDays();

    /** Where people read things: the school portal's address, without a slash at its end. */
    @Pattern(
            regexp = "https?://[^/?#\\s]+(/[^/?#\\s]+)*",
            message = "must be an http or https address without a slash at its end")
    String portal();

    /** The moment as configured. */
    default WeekMoment moment() {
        return new WeekMoment(weekday(), hour(), ZoneId.of("Europe/Amsterdam"));
    }
}
