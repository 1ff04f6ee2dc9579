package nl.schoolbel.sla.beheerpartners;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beheerpartners. */
@Path("beheerpartners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Beheerpartners")
public class BeheerpartnerResource {

    @Inject
    BeheerpartnerRegister register;

    /**
     * @param id the id that its service account carries in the claim {@code beheerpartner}; made by us when absent
     * @param kvk trade register number, eight digits
     */
    public record NewBeheerpartner(
            UUID id,
            @NotBlank @Size(max = 120) String name,
            @Pattern(regexp = "[0-9]{8}") String kvk) {}

    @POST
    @Idempotent
    @Operation(summary = "Register a beheerpartner")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = Beheerpartner.class)))
    public Response add(NewBeheerpartner wanted, @Context UriInfo uri) {
        Beheerpartner made = register.register(wanted.id(), wanted.name(), wanted.kvk());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .entity(made)
                .build();
    }

    @GET
    @Operation(summary = "List beheerpartners, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Beheerpartners.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return register.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a beheerpartner")
    public Beheerpartner read(UUID id) {
        return register.require(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record Beheerpartners(List<Beheerpartner> items) {}
}
