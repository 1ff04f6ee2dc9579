package nl.schoolbel.sla.gateway.delivery.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import nl.schoolbel.sla.gateway.delivery.domain.HealthRules;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "schoolbel.gateway.delivery")
public interface GatewayConfig {

    /** Wait before attempt 1, 2, 3 …; after the last one the delivery is dead. About three days in all. */
    @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
    @NotEmpty
    List<Duration> ladder();

    /** Share of a wait that chance may add or take off, 0 to 0.5, so that waiting deliveries do not come in one burst. */
    @WithDefault("0.2")
    @DecimalMin("0")
    @DecimalMax("0.5")
    double jitter();

    /** Time for connecting and answering; a receiver should answer at once and work afterwards. */
    @WithDefault("15s")
    Duration timeout();

    /** For all of an attempt, which some systems need several requests for. */
    @WithDefault("45s")
    Duration deadline();

    /** For how long a node may have a delivery in hand without saying so again; after a crash it is tried again then. */
    @WithDefault("20s")
    Duration lease();

    /** When an endpoint is left in peace for a while. */
    Circuit circuit();

    /** When an endpoint is given up. */
    Disabling disabling();

    /** For how long messages and their delivery log are kept. */
    @WithDefault("400d")
    Duration kept();

    /** Nothing is sent while a circuit is open, but one probe at the end of each pause. */
    interface Circuit {

        /** Failed attempts in a row, of several deliveries, that open it, 2 or more. */
        @WithDefault("10")
        @Min(2)
        int inARow();

        /** So many in a row are enough when none was a plain refusal and they lasted {@link #fewLasting}; 2 or more. */
        @WithDefault("3")
        @Min(2)
        int few();

        @WithDefault("10s")
        Duration fewLasting();

        /** Until the first probe; each probe that fails doubles it. */
        @WithDefault("5s")
        Duration firstPause();

        /** The longest pause, and the longest that a receiver's {@code Retry-After} holds up all of an endpoint. */
        @WithDefault("10m")
        Duration longestPause();
    }

    /** Both must be reached. */
    interface Disabling {

        /** Without a success. */
        @WithDefault("5d")
        Duration after();

        /** Failed attempts in that time, 1 or more. */
        @WithDefault("10")
        @Min(1)
        int attempts();
    }

    /** Attempts under way per endpoint and node, 1 to 50. */
    @WithDefault("4")
    @Min(1)
    @Max(50)
    int perEndpoint();

    /** How often waiting deliveries are looked for when nothing woke the sender. */
    @WithDefault("250ms")
    Duration poll();

    default HealthRules healthRules() {
        return new HealthRules(
                circuit().inARow(),
                circuit().few(),
                circuit().fewLasting(),
                circuit().firstPause(),
                circuit().longestPause(),
                disabling().after(),
                disabling().attempts());
    }
}
