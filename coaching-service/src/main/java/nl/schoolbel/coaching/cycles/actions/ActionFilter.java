package nl.schoolbel.coaching.cycles.actions;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of actions is narrowed. */
public class ActionFilter {

    @QueryParam("schoolId")
    UUID schoolId;

    @QueryParam("who")
    ActionOwner who;

    @QueryParam("overdue")
    @Parameter(description = "true: only those that were due before today")
    boolean overdue;

    @QueryParam("dueSoon")
    @Parameter(description = "true: only those due today or within seven days")
    boolean dueSoon;
}
