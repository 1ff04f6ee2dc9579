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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where a beheerpartner's system sends its updates. Proof of origin is the signature, verified on the raw bytes before
 * anything in them is read; an unknown beheerpartner and a wrong signature answer alike.
 */
@Path("beheerpartners/{id}/callbacks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Gateway")
public class CallbackResource {

    @Inject
    Callbacks callbacks;

    @Inject
    CallbackRequests requests;

    /** @param updateId of the update, to read its result under {@code /sla/v1/updates} */
    public record Received(UUID updateId) {}

    @POST
    @Consumes({"application/cloudevents+json", "application/json"})
    @RequestBody(content = @Content(schema = @Schema(implementation = CallbackEvent.class)))
    @Parameter(name = StandardWebhooks.ID, in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @Parameter(
            name = StandardWebhooks.TIMESTAMP,
            in = ParameterIn.HEADER,
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = StandardWebhooks.SIGNATURE,
            in = ParameterIn.HEADER,
            schema = @Schema(implementation = String.class))
    @Operation(
            summary = "Send an update, as a beheerpartner's system",
            description = "Proof of origin is the signature of Standard Webhooks over the raw body, or what else was "
                    + "registered as a callback secret; no token. A webhook-id that came before changes nothing and "
                    + "answers 200. What became of the update is readable at Location. An unknown beheerpartner and a "
                    + "wrong signature answer alike.")
    @APIResponse(
            responseCode = "202",
            description = "Received; the result is readable at Location",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to read what became of it",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = Received.class)))
    @APIResponse(
            responseCode = "200",
            description = "Received before; nothing changed",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to read what became of it",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = Received.class)))
    public Response receive(UUID id, InputStream body, @Context HttpServerRequest request, @Context UriInfo uri) {
        UpdateIntake.Taken taken = callbacks.receive(id, requests.read(request, body));
        UUID update = taken.updateIds().get(0);
        return Response.status(taken.isNew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .location(uri.getBaseUriBuilder().path("updates/" + update).build())
                .entity(new Received(update))
                .build();
    }
}
