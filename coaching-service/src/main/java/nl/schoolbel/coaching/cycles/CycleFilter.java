package nl.schoolbel.coaching.cycles;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.CyclePhase;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of cycles is narrowed. */
public class CycleFilter {

    @QueryParam("schoolId")
    UUID schoolId;

    @QueryParam("coachId")
    UUID coachId;

    @QueryParam("phase")
    CyclePhase phase;

    @QueryParam("borgingOverdue")
    @Parameter(description = "true: only those with a check that was due before today and not held")
    boolean borgingOverdue;

    @QueryParam("reviewDue")
    @Parameter(description = "true: only those that were embedded and whose review date has come")
    boolean reviewDue;
}
