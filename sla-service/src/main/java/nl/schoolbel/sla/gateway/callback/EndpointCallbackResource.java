package nl.schoolbel.sla.gateway.callback;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where the system behind an endpoint sends what it tells of itself, in its own form. It gets a quick answer whatever we make
 * of it, since such a system does nothing with a refusal but repeat.
 */
@Path("beheerpartners/{id}/endpoints/{endpointId}/callbacks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Gateway")
public class EndpointCallbackResource {

    @Inject
    Callbacks callbacks;

    @Inject
    CallbackRequests requests;

    /**
     * @param inboundId of what came
     * @param updateIds of the updates in it, to read their results under {@code /sla/v1/updates}
     */
    public record ReceivedBody(UUID inboundId, List<UUID> updateIds) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(implementation = Object.class)))
    @Operation(
            summary = "Tell of a ticket, as the ticketing system behind an endpoint",
            description =
                    "In the form of that system. Proof of origin is what was registered as a callback secret of the "
                            + "endpoint; no token. Whatever is proven is answered with 202: what cannot be read goes to "
                            + "/inbound-reviews. The same delivery again answers 200 and changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReceivedBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Received before; nothing changed",
            content = @Content(schema = @Schema(implementation = ReceivedBody.class)))
    public Response receive(UUID id, UUID endpointId, InputStream body, @Context HttpServerRequest request) {
        UpdateIntake.Taken taken = callbacks.receive(id, endpointId, requests.read(request, body));
        return Response.status(taken.isNew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(new ReceivedBody(taken.inboundId(), taken.updateIds()))
                .build();
    }
}
