package nl.schoolbel.coaching.signals;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import nl.schoolbel.coaching.signals.domain.SignalRule;

/** When tickets make a signal. Days are 24 hours. */
@ConfigMapping(prefix = "schoolbel.signals")
public interface SignalConfig {

    /** So many different tickets, 2 to 50. */
    @WithDefault("3")
    @Min(2)
    @Max(50)
    int tickets();

    /** Within so many days, 1 to 366; exactly so many days apart still counts. */
    @WithDefault("30")
    @Min(1)
    @Max(366)
    int windowDays();

    /** No second signal about the same tool at the same school for so many days, 1 to 366. */
    @WithDefault("30")
    @Min(1)
    @Max(366)
    int coolDownDays();

    /** The rule as configured. */
    default SignalRule rule() {
        return new SignalRule(tickets(), Duration.ofDays(windowDays()), Duration.ofDays(coolDownDays()));
    }
}
