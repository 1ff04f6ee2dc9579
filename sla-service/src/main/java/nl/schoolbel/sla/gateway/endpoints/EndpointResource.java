package nl.schoolbel.sla.gateway.endpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.sla.gateway.endpoints.EndpointRegister.AddedEndpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The endpoints of a beheerpartner: where its webhooks go, and how its system is spoken to. */
@Path("beheerpartners/{id}/endpoints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class EndpointResource {

    @Inject
    EndpointRegister register;

    @POST
    @Idempotent(showsSecret = true)
    @Operation(
            summary = "Add an address that webhooks go to",
            description =
                    "An absolute https address on the internet, or in a network that an operator opened. The answer "
                            + "shows the secret that webhooks are signed with, this once. What it is not told again: headers of "
                            + "its own and its login. At most 20 per beheerpartner.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Added; the secret is shown this once",
            value = AddedEndpoint.class)
    public Response add(UUID id, EndpointContent wanted, @Context UriInfo uri) {
        AddedEndpoint added = register.add(id, wanted);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .tag(Precondition.etag(1))
                .entity(added)
                .build();
    }

    @GET
    @Operation(
            summary = "List the addresses that webhooks go to",
            description = "Newest first, without their secrets; of those that have ended the newest too.")
    public Page.Items<Endpoint> list(UUID id) {
        return new Page.Items<>(register.of(id));
    }

    @GET
    @Path("{endpointId}")
    @Operation(summary = "Read an address that webhooks go to", description = "Without its secrets.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The endpoint; its ETag goes with a change",
            value = Endpoint.class)
    public Response read(UUID id, UUID endpointId) {
        return answer(register.require(id, endpointId));
    }

    @PUT
    @Path("{endpointId}")
    @Operation(
            summary = "Change an address that webhooks go to",
            description = "As a whole, but what is secret and left out stays as it is: headers, a login, and within a "
                    + "login of the same kind its password, token or client secret.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Endpoint.class)
    public Response change(UUID id, UUID endpointId, @HeaderParam("If-Match") String ifMatch, EndpointContent wanted) {
        return answer(register.change(id, endpointId, ifMatch, wanted));
    }

    private static Response answer(Endpoint endpoint) {
        return Response.ok(endpoint).tag(Precondition.etag(endpoint.version())).build();
    }
}
