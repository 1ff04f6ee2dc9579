package nl.schoolbel.sla.gateway.endpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.sla.gateway.endpoints.EndpointSecrets.NewEndpointSecret;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secrets that webhooks to an endpoint are signed with. */
@Path("beheerpartners/{id}/endpoints/{endpointId}/secrets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class EndpointSecretResource {

    private static final int USUAL_HOURS = 24;

    @Inject
    EndpointSecrets secrets;

    /** @param graceHours how long the ones before still sign; 24 when absent */
    public record SecretRotation(
            @Min(0) @Max(168) @Schema(description = "Absent means 24")
            Integer graceHours) {}

    @POST
    @Idempotent(showsSecret = true)
    @Operation(
            summary = "Make a new secret for signing webhooks",
            description =
                    "The answer shows it this once. Until the grace is over webhooks are signed with the ones before "
                            + "as well, and the receiver takes either signature. At most five sign at once.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Added; it is shown this once",
            value = NewEndpointSecret.class)
    public Response rotate(UUID id, UUID endpointId, SecretRotation rotation) {
        int hours = rotation.graceHours() == null ? USUAL_HOURS : rotation.graceHours();
        return Response.status(Response.Status.CREATED)
                .entity(secrets.rotate(id, endpointId, Duration.ofHours(hours)))
                .build();
    }

    @GET
    @Operation(
            summary = "List the secrets that webhooks are signed with",
            description = "Newest first; not what they are.")
    public Page.Items<EndpointSecret> list(UUID id, UUID endpointId) {
        return new Page.Items<>(secrets.of(id, endpointId));
    }

    @DELETE
    @Path("{secretId}")
    @Operation(summary = "End a secret at once", description = "Not the newest one, which answers 409.")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(UUID id, UUID endpointId, UUID secretId) {
        secrets.remove(id, endpointId, secretId);
        return Response.noContent().build();
    }
}
