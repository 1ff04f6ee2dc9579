package nl.schoolbel.sla.gateway.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;

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

    /** Attempts under way per endpoint and node, 1 to 50. */
    @WithDefault("4")
    @Min(1)
    @Max(50)
    int perEndpoint();

    /** How often waiting deliveries are looked for when nothing woke the sender. */
    @WithDefault("250ms")
    Duration poll();
}
