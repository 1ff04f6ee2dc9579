package nl.schoolbel.tickets.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.ticket.TicketScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the priority of a report before it is sent; a report that comes at once gets the same. */
@Path("priority-previews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Priority")
public class PriorityPreviewResource {

    @Inject
    Priorities priorities;

    @Inject
    Needs needs;

    @Inject
    TicketScope scope;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** A school that is not the caller's answers 404. */
    @GET
    @Operation(
            summary = "Preview the priority of a report",
            description =
                    "The one that a report sent now would get, and why, in the caller's language. Stores " + "nothing.")
    public PriorityPreview preview(
            @QueryParam("schoolId")
                    @Parameter(description = "Whose school days count for neededAt; absent: Monday to Friday")
                    UUID schoolId,
            @QueryParam("impact") @NotNull Impact impact,
            @QueryParam("urgency") @NotNull Urgency urgency,
            @QueryParam("lessonBlocked") Boolean lessonBlocked,
            @QueryParam("neededAt") Instant neededAt) {
        scope.filter(schoolId);
        Instant now = clock.instant();
        needs.faultOf("neededAt", neededAt, now).ifPresent(fault -> {
            throw ProblemException.ofFields(List.of(fault));
        });
        boolean blocked = Boolean.TRUE.equals(lessonBlocked);
        Rating rating = priorities.of(schoolId, impact, urgency, blocked, neededAt, now);
        return new PriorityPreview(
                rating.priority(), rating.counted(), rating.raise(), explanation(rating, blocked || neededAt != null));
    }

    private String explanation(Rating rating, boolean couldRaise) {
        String key = rating.raise() != null
                ? rating.raise().slug()
                : couldRaise && rating.counted() == Urgency.HIGH ? "high-already" : "not-raised";
        return texts.text(TicketsProblem.TEXTS, "priority." + key, rating.priority());
    }
}
