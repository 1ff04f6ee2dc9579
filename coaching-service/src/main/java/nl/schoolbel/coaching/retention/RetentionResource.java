package nl.schoolbel.coaching.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long words and persons of requests that ended are kept. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Privacy")
public class RetentionResource {

    @Inject
    Retention retention;

    @GET
    @Path("retention")
    @Operation(summary = "Read how long words and persons are kept")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The setting; its ETag goes with a change",
            value = RetentionSetting.class)
    public Response read() {
        return answer(retention.read());
    }

    @PUT
    @Path("retention")
    @Operation(
            summary = "Change how long words and persons are kept",
            description = "In calendar months after a request ended, 1 to 120. What is due by the new setting goes "
                    + "at once and does not come back; ask the forecast first.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Changed; what is due by it goes from now on, and does not come back",
            value = RetentionSetting.class)
    public Response change(@HeaderParam("If-Match") String ifMatch, RetentionSetting setting) {
        return answer(retention.change(ifMatch, setting));
    }

    @GET
    @Path("retention/forecast")
    @Operation(summary = "Forecast how many requests a setting would take now", description = "Changes nothing.")
    public RetentionForecast forecast(
            @QueryParam("monthsAfterEnd") @Parameter(description = "1 to 120; absent: the setting there is")
                    Integer monthsAfterEnd) {
        return retention.forecast(monthsAfterEnd);
    }

    private static Response answer(Retention.Read read) {
        return Response.ok(read.setting())
                .tag(Precondition.etag(read.version()))
                .build();
    }
}
