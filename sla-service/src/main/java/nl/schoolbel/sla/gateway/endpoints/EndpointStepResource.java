package nl.schoolbel.sla.gateway.endpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with an endpoint: it pauses, goes on, or ends. */
@Path("beheerpartners/{id}/endpoints/{endpointId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class EndpointStepResource {

    @Inject
    EndpointSteps steps;

    /** @param reason for who looks at it later */
    public record EndpointPause(@NotBlank @Size(max = 500) String reason) {}

    /** Nothing is to be said with it. */
    public record EndpointResumption() {}

    /** @param reason for who looks at it later */
    public record EndpointEnding(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("pauses")
    @Idempotent
    @Operation(
            summary = "Pause an endpoint",
            description = "Nothing goes out to it, and what it should hear waits until it goes on.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Paused", value = Endpoint.class)
    public Response pause(UUID id, UUID endpointId, EndpointPause pause) {
        return created(steps.pause(id, endpointId, pause.reason()));
    }

    @POST
    @Path("resumptions")
    @Idempotent
    @Operation(
            summary = "Let an endpoint go on",
            description =
                    "After a pause, or after it was disabled because of how it answered. What waits goes out, oldest "
                            + "first.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Active again", value = Endpoint.class)
    public Response resume(UUID id, UUID endpointId, EndpointResumption nothing) {
        return created(steps.resume(id, endpointId));
    }

    @POST
    @Path("endings")
    @Idempotent
    @Operation(
            summary = "End an endpoint",
            description = "For good: what waits for it is given up. To use the address again, add it again.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Ended", value = Endpoint.class)
    public Response end(UUID id, UUID endpointId, EndpointEnding ending) {
        return created(steps.end(id, endpointId, ending.reason()));
    }

    private static Response created(Endpoint endpoint) {
        return Response.status(Response.Status.CREATED)
                .tag(Precondition.etag(endpoint.version()))
                .entity(endpoint)
                .build();
    }
}
