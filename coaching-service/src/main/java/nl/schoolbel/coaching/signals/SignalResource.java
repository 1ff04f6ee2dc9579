package nl.schoolbel.coaching.signals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signals over HTTP; they are raised by what happens, never by a request. */
@Path("signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Signals")
public class SignalResource {

    @Inject
    Signals signals;

    @GET
    @Operation(
            summary = "List the signals that you may see, last raised first",
            description = "Coaches all; a contactpersoon those of the own school; the bestuur the board themes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of signals",
            content = @Content(schema = @Schema(implementation = SignalList.class)))
    public Response list(
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("state") SignalState state,
            @QueryParam("kind") SignalKind kind,
            @QueryParam("overdue")
                    @DefaultValue("false")
                    @Parameter(description = "True for those only that are open after their day")
                    boolean overdue,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return signals.list(schoolId, state, kind, overdue, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a signal")
    @APIResponse(
            responseCode = "200",
            description = "The signal, with its ETag",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response read(UUID id) {
        SignalView signal = signals.read(id);
        return Response.ok(signal).tag(Precondition.etag(signal.version())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record SignalList(List<SignalView> items) {}
}
