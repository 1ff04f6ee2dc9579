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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads and changes the priority matrix. */
@Path("priority-matrix")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Priority")
public class MatrixResource {

    @Inject
    Matrix matrix;

    @GET
    @Operation(summary = "Read the priority matrix", description = "Priority by impact and urgency, 1 (highest) to 4.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The matrix; its ETag goes with a change",
            value = PriorityMatrix.class)
    public Response read() {
        return answer(matrix.read());
    }

    @PUT
    @RolesAllowed(Roles.BESTUUR)
    @Operation(
            summary = "Change the priority matrix",
            description = "As a whole. It counts for the reports that come next; tickets that are there keep their "
                    + "priority. Refused cell by cell when something worse would count for less.")
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
