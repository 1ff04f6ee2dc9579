package nl.schoolbel.coaching.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The size of a school over HTTP. */
@Path("schools/{id}/size")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Coverage")
public class SchoolSizeResource {

    @Inject
    SchoolSizes sizes;

    @GET
    @Operation(
            summary = "Read how many teachers a school has",
            description = "Without a number, and still with an ETag, while nobody told.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The size", value = SchoolSize.class)
    public Response read(UUID id) {
        return answer(sizes.read(id));
    }

    @PUT
    @Operation(summary = "Say how many teachers a school has", description = "Coverage is fair by this number.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Set", value = SchoolSize.class)
    public Response put(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewSchoolSize wanted) {
        return answer(sizes.put(id, ifMatch, wanted));
    }

    private static Response answer(SchoolSize size) {
        return Response.ok(size).tag(Precondition.etag(size.version())).build();
    }
}
