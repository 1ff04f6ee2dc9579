package nl.schoolbel.tickets.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;

/** Which tools can be named. A tool that was added a moment ago may not be known here yet; one that was removed is not. */
@ApplicationScoped
public class Tools {

    @Inject
    ReadCopies copies;

    public boolean has(UUID toolId) {
        return copies.knows(ToolEvents.CHANGED, toolId);
    }
}
