package nl.schoolbel.tickets.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How people are told. */
@ConfigMapping(prefix = "schoolbel.notices")
public interface NoticesConfig {

    /** How long a mail waits for more of the same ticket. Long enough for a step with its reason, short enough for help. */
    @WithDefault("PT3M")
    @DurationMin
    @DurationMax(minutes = 60)
    Duration fold();

    /** The same for a ticket of priority 1, which is mailed within half a minute. */
    @WithDefault("PT20S")
    @DurationMin
    @DurationMax(seconds = 25)
    Duration foldUrgent();

    /**
     * Where people read tickets: the school portal's address, without a slash at its end. Without one the service does not
     * start, since nobody could follow the links in its mails.
     */
    @Pattern(
            regexp = "https?://[^/?#\\s]+(/[^/?#\\s]+)*",
            message = "must be an http or https address without a slash at its end")
    String portal();
}
