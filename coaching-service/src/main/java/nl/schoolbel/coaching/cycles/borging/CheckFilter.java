package nl.schoolbel.coaching.cycles.borging;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of checks is narrowed. */
public class CheckFilter {

    @QueryParam("schoolId")
    UUID schoolId;

    @QueryParam("coachId")
    UUID coachId;

    @QueryParam("cycleId")
    UUID cycleId;

    @QueryParam("state")
    CheckState state;

    @QueryParam("overdue")
    @Parameter(
            description = "true: only those that were due before today, not held, of a cycle that does not stand still")
    boolean overdue;

    @QueryParam("dueSoon")
    @Parameter(description = "true: only those due within two school weeks, of a cycle that does not stand still")
    boolean dueSoon;
}
