package nl.schoolbel.tickets.comments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments on a ticket. They do not move its ETag, so that nobody's step fails because somebody talked. */
@Path("tickets/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Comments")
public class CommentResource {

    @Inject
    CommentDesk desk;

    @POST
    @Idempotent
    @Operation(
            summary = "Comment on a ticket",
            description = "Does not move the ticket's ETag. A public one is seen by the beheerpartner; what a "
                    + "beheerpartner says is always public. Personal data is refused with the field and the "
                    + "kind.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Said", value = Comment.class)
    public Response write(UUID id, NewComment comment) {
        Comment written = desk.write(id, comment);
        URI address = URI.create("tickets/" + id + "/comments/" + written.id());
        return Response.created(address).entity(written).build();
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Operation(
            summary = "List the comments of a ticket, newest first",
            description = "The beheerpartner gets the public ones.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = CommentList.class)
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return desk.list(id, page).answer(uri);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Path("{commentId}")
    @Operation(summary = "Read a comment")
    public Comment read(UUID id, UUID commentId) {
        return desk.read(id, commentId);
    }

    /** Shape of the list, for the OpenAPI document. */
    record CommentList(List<Comment> items) {}
}
