package nl.schoolbel.knowledge.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What reviews say together, over HTTP. */
@Path("review-summaries/{kind}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Reviews")
public class ReviewSummaryResource {

    @Inject
    ReviewSummaries summaries;

    @GET
    @Operation(
            summary = "Read what the reviews of a tool, practice or article say together",
            description = "By role and by target group, without parts of fewer than three reviews.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The summary", value = ReviewSummary.class)
    public ReviewSummary read(ItemKind kind, UUID id) {
        return summaries.of(new Reviewed(kind, id));
    }
}
