package nl.schoolbel.tickets.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.Schools;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Identifiers and end of a school; they are read with the school and share its ETag. */
@Path("schools/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Schools")
public class SuccessionResource {

    @Inject
    Succession succession;

    @PUT
    @Path("identifiers")
    @Operation(
            summary = "Change the numbers of a school",
            description = "All of them, each with its first and last day, both inclusive. On one day a school has "
                    + "one BRIN (400), and a number belongs to one school (409).")
    @APIResponseSchema(responseCode = "200", responseDescription = "The school with these", value = School.class)
    public Response identify(UUID id, @HeaderParam("If-Match") String ifMatch, NewIdentifiers changed) {
        return answer(succession.identify(id, ifMatch, changed));
    }

    @PUT
    @Path("ending")
    @Operation(
            summary = "Say when a school ends",
            description = "On the last day it still takes reports. It may say as which school it goes on.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The school with its end", value = School.class)
    public Response end(UUID id, @HeaderParam("If-Match") String ifMatch, Ending ending) {
        return answer(succession.end(id, ifMatch, ending));
    }

    @DELETE
    @Path("ending")
    @Operation(summary = "Take back that a school ends")
    @APIResponseSchema(responseCode = "200", responseDescription = "The school goes on", value = School.class)
    public Response goOn(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(succession.goOn(id, ifMatch));
    }

    private static Response answer(Schools.Read read) {
        return Response.ok(read.school()).tag(Precondition.etag(read.version())).build();
    }
}
