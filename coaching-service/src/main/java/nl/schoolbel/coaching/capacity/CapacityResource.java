package nl.schoolbel.coaching.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.coaching.schooldays.SchoolYearParameter;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hours of coaches over HTTP. */
@Path("capacity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Capacity")
public class CapacityResource {

    @Inject
    Capacity capacity;

    @Inject
    SchoolYearParameter years;

    @GET
    @Path("me")
    @Operation(
            summary = "Read your own hours, as a coach",
            description =
                    "Given, planned and spent in a school year, by kind and school, and how much went to technical help."
                            + " Nobody else reads them.")
    public OwnCapacity readOwn(
            @QueryParam("schoolYear") @Parameter(description = "Such as 2026-2027; without it, this one")
                    String schoolYear) {
        return capacity.own(years.orThis(schoolYear));
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "Read the hours of the team",
            description = "All coaches together; never one coach, and not by school. No basis for appraising anybody.")
    public TeamCapacity readTeam(
            @QueryParam("schoolYear") @Parameter(description = "Such as 2026-2027; without it, this one")
                    String schoolYear) {
        return capacity.team(years.orThis(schoolYear));
    }
}
