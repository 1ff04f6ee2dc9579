package nl.schoolbel.knowledge.suggestions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions over HTTP. A portal shows them beside the form; reporting never waits for them. */
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Suggestions")
public class SuggestionResource {

    private static final int MOST = 10;
    private static final int LONGEST = 500;

    @Inject
    Suggestions suggestions;

    @Inject
    Outcomes outcomes;

    @Inject
    ProblemTexts texts;

    @GET
    @Operation(
            summary = "Suggest articles and tool cards",
            description =
                    "With q for what somebody types, from three letters on; or with ticketId for an open ticket, for"
                            + " its contactpersoon and coaches. Nothing is kept of what was typed or shown; suggestionId is for"
                            + " telling how it went on.")
    public Answer suggest(
            @Parameter(description = "What was typed so far, at most 500 characters") @QueryParam("q") String q,
            @QueryParam("toolId") UUID toolId,
            @QueryParam("ticketId") UUID ticketId,
            @Parameter(description = "1 to 10") @QueryParam("limit") @DefaultValue("5") int limit) {
        List<FieldFault> faults = new ArrayList<>();
        if ((q == null) == (ticketId == null)) {
            faults.add(new FieldFault("q", "exactly-one", texts.fieldDetail("exactly-one")));
        }
        if (q != null && q.length() > LONGEST) {
            faults.add(new FieldFault("q", "too-long", texts.fieldDetail("too-long", LONGEST)));
        }
        if (limit < 1 || limit > MOST) {
            faults.add(new FieldFault("limit", "limit", texts.fieldDetail("limit", MOST)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Answer(
                UUID.randomUUID(),
                ticketId == null ? suggestions.whileTyping(q, toolId, limit) : suggestions.forTicket(ticketId, limit));
    }

    @POST
    @Path("{id}/outcomes")
    @Idempotent
    @Operation(
            summary = "Tell how it went on after suggestions were shown",
            description = "Of one suggestionId the last word counts; once a ticket was reported it stays reported. Who"
                    + " tells it is not kept.")
    @APIResponse(responseCode = "204", description = "Counted")
    public Response tell(UUID id, @NotNull NewOutcome outcome) {
        outcomes.tell(id, outcome);
        return Response.noContent().build();
    }

    /** Suggestions, best first, and the id by which a portal tells how it went on. */
    @Schema(name = "Suggestions")
    record Answer(UUID suggestionId, List<SuggestionView> items) {}
}
