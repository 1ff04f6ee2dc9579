package nl.schoolbel.tickets.views;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keeps views; the list of tickets shows one. */
@Path("ticket-views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class ViewResource {

    @Inject
    Views views;

    @GET
    @Operation(
            summary = "List saved views, newest first",
            description = "The caller's own and those of the own schools.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The caller's own and those of the own schools, newest first",
            value = ViewItems.class)
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return views.list(page).answer(uri);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Save a view",
            description = "A name for filters and an order of the list of tickets. A person keeps so many and no "
                    + "more: 409.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Saved", value = SavedView.class)
    public Response create(NewView view) {
        UUID id = views.create(view);
        return answer(Response.created(URI.create("ticket-views/" + id)), views.read(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a saved view")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The view; its ETag goes with a change",
            value = SavedView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), views.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a saved view", description = "As a whole.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = SavedView.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, NewView view) {
        return answer(Response.ok(), views.change(id, ifMatch, view));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a saved view")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        views.delete(id, ifMatch);
        return Response.noContent().build();
    }

    private static Response answer(Response.ResponseBuilder answer, Views.Read read) {
        return answer.tag(Precondition.etag(read.version())).entity(read.view()).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record ViewItems(List<SavedView> items) {}
}
