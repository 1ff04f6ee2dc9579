package nl.schoolbel.knowledge.reuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an article helped, for oneself only. It does not move the article's ETag. */
@Path("articles/{id}/votes/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Articles")
public class VoteResource {

    @Inject
    Votes votes;

    @PUT
    @Operation(
            summary = "Say whether an article helped",
            description = "For oneself only; the last word counts, and who said it is not kept. Safe to repeat.")
    public void vote(UUID id, @NotNull Vote vote) {
        votes.vote(id, vote.helped());
    }
}
