package nl.schoolbel.sla.gateway.endpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.sla.gateway.endpoints.EndpointRegister.AddedEndpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses that webhooks of a beheerpartner go to. */
@Path("beheerpartners/{id}/endpoints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class EndpointResource {

    @Inject
    EndpointRegister register;

    /** @param url absolute https address */
    public record NewEndpoint(
            @NotNull @Size(min = 10, max = 500) String url) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Add an address that webhooks go to",
            description =
                    "An absolute https address. The answer shows the secret that they are signed with, this " + "once.")
    @APIResponse(
            responseCode = "201",
            description = "Added; the secret is shown this once",
            content = @Content(schema = @Schema(implementation = AddedEndpoint.class)))
    public Response add(UUID id, NewEndpoint wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(register.add(id, wanted.url()))
                .build();
    }

    @GET
    @Operation(summary = "List the addresses that webhooks go to", description = "Without their secrets.")
    public Page.Items<Endpoint> list(UUID id) {
        return new Page.Items<>(register.of(id));
    }
}
