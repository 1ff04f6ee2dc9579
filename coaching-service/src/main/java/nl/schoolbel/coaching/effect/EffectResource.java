package nl.schoolbel.coaching.effect;

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
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets before and after coaching, over HTTP; they are measured by themselves, never by a request. */
@Path("effects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Effect")
public class EffectResource {

    @Inject
    Effects effects;

    @GET
    @Operation(
            summary = "List whether tickets fell after coaching, last measured first",
            description =
                    "Measured once, when the school weeks after have passed. It says that numbers changed, never why.")
    @APIResponse(
            responseCode = "200",
            description = "A page of measurements",
            content = @Content(schema = @Schema(implementation = EffectList.class)))
    public Response list(
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("toolId") UUID toolId,
            @QueryParam("aboutId") @Parameter(description = "An activity or cycle") UUID aboutId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return effects.list(schoolId, toolId, aboutId, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a measurement")
    public EffectView read(UUID id) {
        return effects.read(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record EffectList(List<EffectView> items) {}
}
