package nl.schoolbel.platform.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Up once everything was started: the database is migrated, the login server's keys were fetched, the workers look for rows. A
 * start that lacks one of the first two ends by itself. The broker is not waited for.
 */
@Startup
@ApplicationScoped
class StartDone implements HealthCheck {

    private volatile boolean done;

    /** Behind all that starts something at the same event. */
    void started(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return Told.of("start", done ? null : "still starting");
    }
}
