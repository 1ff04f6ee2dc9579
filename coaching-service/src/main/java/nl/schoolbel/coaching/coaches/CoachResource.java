package nl.schoolbel.coaching.coaches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The coaches over HTTP. */
@Path("coaches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BESTUUR)
@Tag(name = "Coaches")
public class CoachResource {

    @Inject
    CoachKeeping coaches;

    @POST
    @Idempotent
    @Operation(summary = "Appoint a coach", description = "By the subject of its token, which is a coach once.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Appointed", value = CoachView.class)
    public Response add(@NotNull NewCoach wanted, @Context UriInfo uri) {
        CoachView coach = coaches.add(wanted);
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(coach.id().toString()).build()),
                coach);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "List the coaches, last appointed first",
            description = "With the schools that they look after today.")
    @APIResponse(
            responseCode = "200",
            description = "A page of coaches",
            content = @Content(schema = @Schema(implementation = Coaches.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return coaches.list(page).answer(uri);
    }

    @GET
    @Path("me")
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Read who you are as a coach",
            description = "Refused with 403 for who is not in the register.")
    @APIResponseSchema(responseCode = "200", responseDescription = "You", value = CoachView.class)
    public Response readOwn() {
        return answer(Response.ok(), coaches.readOwn());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
    @Operation(summary = "Read a coach")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The coach; its ETag goes with a change",
            value = CoachView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), coaches.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a coach",
            description = "As a whole. A last day ends the coach's work at all schools; it stays readable who it was.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = CoachView.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull CoachChange wanted) {
        return answer(Response.ok(), coaches.change(id, ifMatch, wanted));
    }

    private static Response answer(Response.ResponseBuilder answer, CoachView coach) {
        return answer.tag(Precondition.etag(coach.version())).entity(coach).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record Coaches(List<CoachView> items) {}
}
