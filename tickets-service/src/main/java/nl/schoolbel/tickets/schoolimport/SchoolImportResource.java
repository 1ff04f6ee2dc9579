package nl.schoolbel.tickets.schoolimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports a list of schools. */
@Path("school-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Schools")
public class SchoolImportResource {

    @Inject
    SchoolImport imports;

    @POST
    @Idempotent
    @Operation(
            summary = "Import a list of schools",
            description = "The BRIN says which school is meant: a known one is changed, another one is added. One "
                    + "bad row and nothing is taken; all faults come at once, each with its place in the list.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Taken in as a whole",
            value = SchoolImport.Imported.class)
    public Response take(SchoolList list) {
        return Response.status(Response.Status.CREATED)
                .entity(imports.take(list))
                .build();
    }
}
