package nl.schoolbel.knowledge.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of vetting over HTTP. */
@Path("tool-request-figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Tool requests")
public class VettingFiguresResource {

    @Inject
    VettingStatistics statistics;

    @GET
    @Operation(
            summary = "Read how many tools are asked for and how long decisions take",
            description = "In days of the calendar, holidays too, of what was decided in the period.")
    public VettingFigures read(
            @QueryParam("fromDate") @Parameter(description = "Absent: a year before untilDate") LocalDate fromDate,
            @QueryParam("untilDate") @Parameter(description = "Inclusive; absent: today") LocalDate untilDate) {
        return statistics.read(fromDate, untilDate);
    }
}
