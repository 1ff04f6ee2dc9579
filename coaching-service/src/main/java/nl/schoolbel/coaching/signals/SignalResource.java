package nl.schoolbel.coaching.signals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
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

    @Inject
    SignalDecisions decisions;

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

    @POST
    @Path("{id}/acceptances")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Take a signal on, as a coach",
            description =
                    "The first coach who comes has it. To open a request for it, post the request with its signalId.")
    @APIResponse(
            responseCode = "201",
            description = "Taken on; the signal as it stands, with its new ETag",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return created(decisions.accept(id, ifMatch));
    }

    @POST
    @Path("{id}/declines")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Decline a signal, as a coach",
            description = "Ends it. Only before anybody took it on; afterwards its outcome is said.")
    @APIResponse(
            responseCode = "201",
            description = "Declined; the signal as it stands, with its new ETag",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response decline(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewDecline why) {
        return created(decisions.decline(id, ifMatch, why));
    }

    @POST
    @Path("{id}/outcomes")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Say what came of a signal, as a coach",
            description = "Ends it. Any coach may, after somebody took it on.")
    @APIResponse(
            responseCode = "201",
            description = "Ended; the signal as it stands, with its new ETag",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewOutcome said) {
        return created(decisions.end(id, ifMatch, said));
    }

    private static Response created(SignalView signal) {
        return Response.status(Response.Status.CREATED)
                .tag(Precondition.etag(signal.version()))
                .entity(signal)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record SignalList(List<SignalView> items) {}
}
