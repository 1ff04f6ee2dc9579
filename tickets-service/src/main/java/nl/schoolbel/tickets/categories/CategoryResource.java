package nl.schoolbel.tickets.categories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads and changes the tree of categories. */
@Path("categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Categories")
public class CategoryResource {

    @Inject
    Categories categories;

    /** The whole tree, parents before their children; it is small enough for one answer. */
    public record CategoryItems(List<Category> items) {}

    @GET
    @Operation(
            summary = "List the tree of categories",
            description = "Parents before their children, in one answer: at most three levels and 500 categories.")
    public CategoryItems list() {
        return new CategoryItems(categories.list());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a category")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The category; its ETag goes with a change",
            value = Category.class)
    public Response read(UUID id) {
        return answer(Response.ok(), categories.read(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(
            summary = "Add a category",
            description = "Refused: a fourth level, a namesake beside it, or more than 500.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Created", value = Category.class)
    public Response create(CategoryContent content) {
        Categories.Read created = categories.create(content);
        URI address = URI.create("categories/" + created.category().id());
        return answer(Response.created(address), created);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(
            summary = "Change, move or switch off a category",
            description = "It takes along what stands below it, and its tickets stay. Switched off, it takes no new "
                    + "reports. Refused: below itself, a fourth level, or a namesake beside it.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Changed; its tickets stay under it",
            value = Category.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, CategoryContent content) {
        return answer(Response.ok(), categories.change(id, ifMatch, content));
    }

    private static Response answer(Response.ResponseBuilder answer, Categories.Read read) {
        return answer.tag(Precondition.etag(read.version()))
                .entity(read.category())
                .build();
    }
}
