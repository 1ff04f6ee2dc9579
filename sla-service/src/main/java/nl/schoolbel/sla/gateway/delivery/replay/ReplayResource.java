package nl.schoolbel.sla.gateway.delivery.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages brought to an endpoint again, or after all. */
@Path("beheerpartners/{beheerpartnerId}/endpoints/{endpointId}/replays")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class ReplayResource {

    @Inject
    Replays replays;

    /**
     * @param from messages made at or after this instant, at most 31 days ago
     * @param until messages made before it; absent means now
     * @param which all of them, those that were given up, or those that the endpoint never had
     * @param types only these; absent means those that the endpoint wants to hear
     * @param dryRun whether to count only
     */
    public record NewReplay(
            @NotNull Instant from,
            Instant until,
            @NotNull Which which,
            @Size(max = 50) List<@NotNull String> types,
            boolean dryRun) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Bring messages to an endpoint again",
            description =
                    "Each keeps its webhook-id. They go in the order of their tickets, behind what is new. A dry run "
                            + "counts and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: counted",
            content = @Content(schema = @Schema(implementation = Replay.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = Replay.class)))
    public Response begin(UUID beheerpartnerId, UUID endpointId, NewReplay wanted, @Context UriInfo uri) {
        Replays.Wish wish = new Replays.Wish(wanted.from(), wanted.until(), wanted.which(), wanted.types());
        if (wanted.dryRun()) {
            return Response.ok(replays.dryRun(beheerpartnerId, endpointId, wish))
                    .build();
        }
        Replay begun = replays.begin(beheerpartnerId, endpointId, wish);
        return Response.accepted(begun)
                .location(
                        uri.getAbsolutePathBuilder().path(begun.id().toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read how far a replay is")
    public Replay read(UUID beheerpartnerId, UUID endpointId, UUID id) {
        return replays.read(beheerpartnerId, endpointId, id);
    }
}
