package nl.schoolbel.sla.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of a ticket with their segments, folded at this moment, and what people say of them. */
@Path("tickets/{ticketId}/clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER, Roles.BEHEERPARTNER})
@Tag(name = "Clocks")
public class ClockResource {

    private static final String FALSE_HITS =
            "Kinds of personal data that the reason only seems to hold; each is audited";

    @Inject
    ClockReading reading;

    @Inject
    ClockChanges changes;

    /** Which pause, and why it should not have been one. */
    public record NewContestedPause(
            @Schema(description = "A moment in the pause; the latest pause when absent")
            Instant pausedAt,

            @NotBlank @Size(max = 2_000) String reason,
            @Schema(description = FALSE_HITS) Set<PersonalDataKind> falseHits) {}

    /** When it is due, and why. */
    public record NewDueMoment(
            @NotNull @Schema(description = "In the future, at most a year ahead")
            Instant dueAt,

            @NotBlank @Size(max = 2_000) String reason,
            @Schema(description = FALSE_HITS) Set<PersonalDataKind> falseHits) {}

    @GET
    @Operation(
            summary = "Read the clocks of a ticket",
            description =
                    "Each with its segments, its due moment and its earlier repeats, as they stand at this moment.")
    public Page.Items<ClockView> list(UUID ticketId) {
        return new Page.Items<>(reading.list(ticketId));
    }

    @POST
    @Path("{target}/contested-pauses")
    @RolesAllowed(Roles.CONTACTPERSOON)
    @Idempotent
    @Operation(
            summary = "Contest a pause of a clock",
            description =
                    "For the contactpersoon of the school, of a pause that lasts or has been. It is marked as disputed "
                            + "and stays a pause: what is made of it is for both sides to settle.")
    @APIResponse(
            responseCode = "201",
            description = "Contested",
            content = @Content(schema = @Schema(implementation = ClockView.class)))
    public Response contest(UUID ticketId, String target, NewContestedPause contest) {
        return created(
                ticketId, changes.contest(ticketId, target, contest.pausedAt(), contest.reason(), contest.falseHits()));
    }

    @POST
    @Path("{target}/due-moments")
    @RolesAllowed(Roles.BESTUUR)
    @Idempotent
    @Operation(
            summary = "Set the due moment of a running clock by hand",
            description =
                    "It holds whatever the budget says, also over pauses and changes of priority; marks after it count "
                            + "from it.")
    @APIResponse(
            responseCode = "201",
            description = "Set; marks follow within seconds",
            content = @Content(schema = @Schema(implementation = ClockView.class)))
    public Response moveDue(UUID ticketId, String target, NewDueMoment moment) {
        return created(
                ticketId, changes.moveDue(ticketId, target, moment.dueAt(), moment.reason(), moment.falseHits()));
    }

    private static Response created(UUID ticketId, ClockView view) {
        return Response.created(URI.create("tickets/" + ticketId + "/clocks"))
                .entity(view)
                .build();
    }
}
