package nl.schoolbel.sla.gateway.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.sla.gateway.trial.TestEvents.TestEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying an endpoint. */
@Path("beheerpartners/{id}/endpoints/{endpointId}/test-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class TestEventResource {

    @Inject
    TestEvents tests;

    /** Nothing is to be said with it. */
    public record NewTestEvent() {}

    @POST
    @Idempotent
    @Operation(
            summary = "Send an endpoint a webhook to try it",
            description =
                    "Of the type endpoint-tested, about no ticket, whatever the filter says. The delivery at Location "
                            + "tells how it went. An endpoint that is not active answers 409.")
    @APIResponse(
            responseCode = "202",
            description = "It goes out at once; how it went is readable at Location",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to read how it went",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = TestEvent.class)))
    public Response send(UUID id, UUID endpointId, NewTestEvent nothing, @Context UriInfo uri) {
        TestEvent sent = tests.send(id, endpointId);
        return Response.accepted(sent)
                .location(uri.getBaseUriBuilder()
                        .path("deliveries/" + sent.deliveryId())
                        .build())
                .build();
    }
}
