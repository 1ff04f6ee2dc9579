package nl.schoolbel.sla.gateway.callback.secrets;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a beheerpartner's systems prove their callbacks with. */
@Path("beheerpartners/{id}/callback-secrets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Beheerpartners")
public class CallbackSecretResource {

    @Inject
    CallbackSecrets secrets;

    /** What was added, with the secret when we made it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddedCallbackSecret(
            UUID id,
            UUID endpointId,
            CallbackScheme scheme,
            String username,
            List<String> addresses,
            Instant createdAt,

            @Schema(description = "Shown this once, and not when you gave it")
            String secret) {

        static AddedCallbackSecret of(CallbackSecrets.Added added) {
            CallbackSecret known = added.known();
            return new AddedCallbackSecret(
                    known.id(),
                    known.endpointId(),
                    known.scheme(),
                    known.username(),
                    known.addresses(),
                    known.createdAt(),
                    added.secret());
        }

        /** Without what must stay secret. */
        @Override
        public String toString() {
            return "AddedCallbackSecret[" + id + "]";
        }
    }

    @POST
    @Idempotent(showsSecret = true)
    @Operation(
            summary = "Add a secret that callbacks are proven with",
            description = "The answer shows one that we made, this once. Earlier ones stay valid, so that they can be "
                    + "rotated, or end after graceHours. Each scheme but standard-webhooks takes a secret that the other "
                    + "system made.")
    @APIResponse(
            responseCode = "201",
            description = "Added; a secret that we made is shown this once",
            content = @Content(schema = @Schema(implementation = AddedCallbackSecret.class)))
    public Response add(UUID id, NewCallbackSecret wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(AddedCallbackSecret.of(secrets.add(id, wanted)))
                .build();
    }

    @GET
    @Operation(
            summary = "List the secrets that callbacks are proven with",
            description = "Those that are valid, newest first, without the secrets themselves.")
    public Page.Items<CallbackSecret> list(UUID id) {
        return new Page.Items<>(secrets.list(id));
    }

    @DELETE
    @Path("{secretId}")
    @Operation(summary = "End a secret that callbacks are proven with", description = "At once.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(UUID id, UUID secretId) {
        secrets.end(id, secretId);
    }
}
