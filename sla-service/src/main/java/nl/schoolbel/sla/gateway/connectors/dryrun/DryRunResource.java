package nl.schoolbel.sla.gateway.connectors.dryrun;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials of what would go to an endpoint's system, and of how its bodies would be read. */
@Path("beheerpartners/{id}/endpoints/{endpointId}/dry-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class DryRunResource {

    private static final int MOST_BODY = 256 * 1024;

    @Inject
    DryRuns dryRuns;

    /**
     * @param type of webhook, such as {@code ticket-handed-over}
     * @param ticketId of a ticket that was told of; without it {@code data} is used
     * @param data of the webhook, instead of that of a ticket
     */
    public record OutgoingTrial(
            @NotBlank @Size(max = 60) String type,
            UUID ticketId,

            @Schema(type = SchemaType.OBJECT) JsonNode data) {}

    /** @param body as their system would send it */
    public record IncomingTrial(
            @NotNull @Size(max = MOST_BODY) String body) {}

    @POST
    @Path("outgoing")
    @Operation(
            summary = "Try what a webhook would become",
            description =
                    "The requests that would be sent, secrets masked, with what was cut to fit. Nothing is sent or"
                            + " stored, so that it needs no Idempotency-Key.")
    @APIResponseSchema(responseCode = "200", responseDescription = "What would be sent", value = OutgoingResult.class)
    public OutgoingResult outgoing(UUID id, UUID endpointId, OutgoingTrial trial) {
        return dryRuns.outgoing(id, endpointId, trial);
    }

    @POST
    @Path("incoming")
    @Operation(
            summary = "Try how a body would be read",
            description = "As if their system had sent it, without a signature. Nothing is stored, so that it needs no"
                    + " Idempotency-Key.")
    @APIResponseSchema(responseCode = "200", responseDescription = "How it would be read", value = IncomingResult.class)
    public IncomingResult incoming(UUID id, UUID endpointId, IncomingTrial trial) {
        return dryRuns.incoming(id, endpointId, trial);
    }
}
