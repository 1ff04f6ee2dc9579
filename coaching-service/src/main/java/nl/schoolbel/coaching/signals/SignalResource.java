package nl.schoolbel.coaching.signals;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signals over HTTP; they are raised by tickets, never by a request. */
@Path("signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Signals")
public class SignalResource {

    @Inject
    Signals signals;

    @GET
    @Operation(summary = "List the signals that you may see, last raised first")
    @APIResponse(
            responseCode = "200",
            description = "A page of signals",
            content = @Content(schema = @Schema(implementation = SignalList.class)))
    public Response list(@QueryParam("schoolId") UUID schoolId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return signals.list(schoolId, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a signal")
    public SignalView read(UUID id) {
        return signals.read(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record SignalList(List<SignalView> items) {}
}
