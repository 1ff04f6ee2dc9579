package nl.schoolbel.platform.work;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells all workers of a node that ends, before their owners stop them one after the other. */
@ApplicationScoped
class EndOfWork {

    private static final int FIRST = 1;

    void begin(@Observes @Priority(FIRST) ShutdownEvent event) {
        Worker.stopTogether();
    }
}
