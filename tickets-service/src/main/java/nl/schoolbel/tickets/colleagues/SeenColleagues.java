package nl.schoolbel.tickets.colleagues;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.schoolbel.platform.access.Caller;
import org.jboss.logging.Logger;

/** Remembers everybody whose request was answered; a stream, which is never at a thread that may wait, tells of nobody. */
@Provider
public class SeenColleagues implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(SeenColleagues.class);

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL
                || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        try {
            colleagues.seen(caller.subject(), caller.schools());
        } catch (RuntimeException notNow) {
            // The request itself is done, and the next one tries again.
            LOG.warnf("could not remember who was here: %s", notNow.getClass().getSimpleName());
        }
    }
}
