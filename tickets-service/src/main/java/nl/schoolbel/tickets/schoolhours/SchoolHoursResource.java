package nl.schoolbel.tickets.schoolhours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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

/** The week and the free days of a school; they are read with the school and share its ETag. */
@Path("schools/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
@Tag(name = "Schools")
public class SchoolHoursResource {

    @Inject
    SchoolHours hours;

    @PUT
    @Path("hours")
    @Operation(
            summary = "Change lesson times and access times of a school",
            description = "As a whole, in Dutch time. Windows include their start and not their end; none crosses "
                    + "midnight and no two of a day overlap, else 400 with all contradictions.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The school with its hours", value = School.class)
    public Response changeHours(UUID id, @HeaderParam("If-Match") String ifMatch, NewHours changed) {
        return answer(hours.change(id, ifMatch, changed));
    }

    @PUT
    @Path("free-days")
    @Operation(
            summary = "Change the own free days of a school",
            description = "As a whole; they come on top of school holidays and public holidays. First and last day "
                    + "are inclusive.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The school with its days", value = School.class)
    public Response changeFreeDays(UUID id, @HeaderParam("If-Match") String ifMatch, NewFreeDays changed) {
        return answer(hours.change(id, ifMatch, changed));
    }

    private static Response answer(Schools.Read read) {
        return Response.ok(read.school()).tag(Precondition.etag(read.version())).build();
    }
}
