package nl.schoolbel.tickets.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are told. */
@ConfigMapping(prefix = "schoolbel.notices")
public interface NoticesConfig {

    /** How long a mail waits for more of the same ticket. Long enough for a step with its reason, short enough for help. */
    @WithDefault("PT3M")
    Duration fold();

    /** The same for a ticket of priority 1. */
    @WithDefault("PT20S")
    Duration foldUrgent();

    /** Where people read tickets: the school portal's address, without a slash at its end. */
    @WithDefault("http://127.0.0.1:8081/tickets/v1")
    String portal();
}
