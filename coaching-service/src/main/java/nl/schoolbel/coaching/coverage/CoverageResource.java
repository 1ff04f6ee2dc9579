package nl.schoolbel.coaching.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolYearParameter;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which schools coaching reaches, over HTTP. */
@Path("coverage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Coverage")
public class CoverageResource {

    @Inject
    Coverage coverage;

    @Inject
    SchoolYearParameter years;

    @GET
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "List how each school is reached, last changed first",
            description =
                    "All schools for coaches and the bestuur, the own ones for a contactpersoon. In activities, never in"
                            + " hours.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools",
            content = @Content(schema = @Schema(implementation = CoverageList.class)))
    public Response list(
            @QueryParam("schoolId") @Parameter(description = "Only this one") UUID schoolId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return coverage.list(schoolId, page).answer(uri);
    }

    @GET
    @Path("figures")
    @Operation(
            summary = "Read how the schools are reached, together",
            description = "Contact and onboarding as of today; waiting times of the school year asked for.")
    public CoverageFigures readFigures(
            @QueryParam("schoolYear") @Parameter(description = "Such as 2026-2027; without it, this one")
                    String schoolYear) {
        return coverage.figures(years.orThis(schoolYear));
    }

    /** Shape of the list, for the OpenAPI document. */
    record CoverageList(List<SchoolCoverage> items) {}
}
