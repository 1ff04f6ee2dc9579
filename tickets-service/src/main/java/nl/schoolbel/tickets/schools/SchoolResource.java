package nl.schoolbel.tickets.schools;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads and changes schools. */
@Path("schools")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Schools")
public class SchoolResource {

    @Inject
    Schools schools;

    @GET
    @Operation(summary = "List schools, newest first", description = "Those that the caller may see.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = SchoolItems.class)
    public Response list(@Valid @BeanParam SchoolFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return schools.list(filter, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a school", description = "With its numbers, hours and free days.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The school; its ETag goes with a change",
            value = School.class)
    public Response read(UUID id) {
        return answer(schools.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Change name, region, telephone and address of a school",
            description = "As a whole. A change to what it already is changes nothing.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Changed; a change to what it already is changes nothing",
            value = School.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, ChangedSchool changed) {
        return answer(schools.change(id, ifMatch, changed));
    }

    private static Response answer(Schools.Read read) {
        return Response.ok(read.school()).tag(Precondition.etag(read.version())).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record SchoolItems(List<School> items) {}
}
