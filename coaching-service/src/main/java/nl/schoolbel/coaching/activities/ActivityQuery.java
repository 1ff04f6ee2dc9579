package nl.schoolbel.coaching.activities;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.terms.ActivityKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of activities is asked for, as a bean parameter; what is absent does not matter. */
public class ActivityQuery {

    @QueryParam("schoolId")
    UUID schoolId;

    @QueryParam("coachId")
    UUID coachId;

    @QueryParam("kind")
    ActivityKind kind;

    @QueryParam("state")
    ActivityState state;

    @QueryParam("fromDate")
    @Parameter(description = "Begins on this day or later")
    LocalDate fromDate;

    @QueryParam("untilDate")
    @Parameter(description = "Begins on this day or before")
    LocalDate untilDate;

    @QueryParam("cycleId")
    UUID cycleId;

    @QueryParam("order")
    @Parameter(description = "Else newest")
    ActivityOrder order;
}
