package nl.schoolbel.sla.credits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the breaches of a month cost: proposed when it is closed, then accepted or waived. */
@Path("credits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Figures")
public class CreditResource {

    @Inject
    Credits credits;

    /** Why the bestuur lets it go. */
    public record NewCreditWaiver(
            @NotBlank @Size(max = 2_000) String text,

            @Schema(description = "Kinds of personal data that the text only seems to hold; each is audited")
            Set<PersonalDataKind> falseHits) {}

    @GET
    @Operation(summary = "List credits, newest first", description = "A beheerpartner gets its own.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = CreditList.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return credits.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a credit")
    public CreditView read(UUID id) {
        return credits.read(id);
    }

    @POST
    @Path("{id}/acceptances")
    @Idempotent
    @Operation(summary = "Accept a credit", description = "Once; a credit that was settled stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = CreditView.class)))
    public Response accept(UUID id) {
        return settled(credits.accept(id));
    }

    @POST
    @Path("{id}/waivers")
    @RolesAllowed(Roles.BESTUUR)
    @Idempotent
    @Operation(summary = "Waive a credit", description = "Once, with the reason.")
    @APIResponse(
            responseCode = "201",
            description = "Waived",
            content = @Content(schema = @Schema(implementation = CreditView.class)))
    public Response waive(UUID id, NewCreditWaiver waiver) {
        return settled(credits.waive(id, waiver.text(), waiver.falseHits()));
    }

    private static Response settled(CreditView credit) {
        return Response.created(URI.create("credits/" + credit.id()))
                .entity(credit)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record CreditList(List<CreditView> items) {}
}
