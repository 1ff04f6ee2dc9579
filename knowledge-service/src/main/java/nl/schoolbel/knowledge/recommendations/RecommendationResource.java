package nl.schoolbel.knowledge.recommendations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may help a school, over HTTP. */
@Path("recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Recommendations")
public class RecommendationResource {

    @Inject
    Recommendations recommendations;

    @GET
    @Operation(
            summary = "List practices and tools that may help a school, with reasons",
            description = "For a school of your own; a coach for any. At most 20, and no next page. Who asks makes no"
                    + " difference: only what the school wrote, did and asked counts.")
    @APIResponse(
            responseCode = "200",
            description = "The best first",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Items list(@QueryParam("schoolId") @NotNull @Parameter(description = "The school") UUID schoolId) {
        return new Items(recommendations.of(schoolId));
    }

    /** The answer. */
    @Schema(name = "Recommendations")
    record Items(List<RecommendationView> items) {}
}
