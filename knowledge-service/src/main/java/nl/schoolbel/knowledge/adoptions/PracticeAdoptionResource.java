package nl.schoolbel.knowledge.adoptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What schools do with one practice, over HTTP. */
@Path("practices/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Adoptions")
public class PracticeAdoptionResource {

    @Inject
    Adoptions adoptions;

    @Inject
    AdoptionViews views;

    @GET
    @Operation(
            summary = "List which schools do a practice and how far they are, last changed first",
            description = "That is whom to ask. Also of a practice that was taken from the list.")
    @APIResponse(
            responseCode = "200",
            description = "A page of adoptions",
            content = @Content(schema = @Schema(implementation = AdoptionResource.Items.class)))
    public Response list(
            UUID id, @QueryParam("state") AdoptionState state, @BeanParam PageRequest page, @Context UriInfo uri) {
        return views.ofPractice(id, state, page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Mark a published practice for a school, for the first time",
            description = "Interested, trying, adapted or embedded; of its own practice a school marks only that it is"
                    + " embedded. A school marks a practice once and then changes that. Every school that reads the"
                    + " practice reads this.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Marked", value = AdoptionView.class)
    public Response mark(UUID id, @NotNull NewAdoption adoption, @Context UriInfo uri) {
        AdoptionView marked = adoptions.mark(id, adoption);
        return AdoptionResource.answer(
                Response.created(uri.getBaseUriBuilder()
                        .path("adoptions")
                        .path(marked.id().toString())
                        .build()),
                marked);
    }
}
