package nl.schoolbel.tickets.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads and changes the priority matrix. */
@Path("priority-matrix")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Priorities")
public class MatrixResource {

    @Inject
    Matrix matrix;

    @GET
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The matrix; its ETag goes with a change",
            value = PriorityMatrix.class)
    public Response read() {
        return answer(matrix.read());
    }

    @PUT
    @RolesAllowed(Roles.BESTUUR)
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Changed; it counts for the reports that come next",
            value = PriorityMatrix.class)
    public Response change(@HeaderParam("If-Match") String ifMatch, PriorityMatrix changed) {
        return answer(matrix.change(ifMatch, changed));
    }

    private static Response answer(Matrix.Read read) {
        return Response.ok(read.matrix()).tag(Precondition.etag(read.version())).build();
    }
}
