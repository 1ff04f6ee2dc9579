package nl.schoolbel.knowledge.reuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Known problems of a tool, over HTTP. */
@Path("tools/{id}/known-problems")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Articles")
public class KnownProblemResource {

    @Inject
    KnownProblems problems;

    @GET
    @Operation(
            summary = "List the known problems of a tool",
            description = "The articles about it that everybody can read, at most 50, most tickets of late first.")
    public Items list(UUID id) {
        return new Items(problems.lateDays(), problems.of(id));
    }

    /** The known problems of one tool. */
    @Schema(name = "KnownProblems")
    record Items(
            @Schema(description = "How many days count as of late")
            int lateDays,

            List<KnownProblem> items) {}
}
