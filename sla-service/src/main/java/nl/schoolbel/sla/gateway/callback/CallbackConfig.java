package nl.schoolbel.sla.gateway.callback;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How updates of the beheerpartner are taken in. */
@ConfigMapping(prefix = "schoolbel.gateway.callback")
public interface CallbackConfig {

    /** Largest body of a callback; far more than any system tells of one ticket. */
    @WithDefault("256K")
    MemorySize mostBytes();

    /** How long a body is known where neither an id nor a time is signed. */
    @WithDefault("24h")
    Duration bodyKnownFor();

    /** How long the id of a delivery is known; longer than any system repeats one. */
    @WithDefault("720h")
    Duration idKnownFor();

    /** How long a body waits for us to learn of which ticket it is, before it is passed over. */
    @WithDefault("2m")
    Duration unplacedFor();

    /** How long a raw body lives after it was used. */
    @WithDefault("168h")
    Duration bodyRetention();

    /** How long the row lives that says that it came, after the body went. */
    @WithDefault("9600h")
    Duration rowRetention();
}
