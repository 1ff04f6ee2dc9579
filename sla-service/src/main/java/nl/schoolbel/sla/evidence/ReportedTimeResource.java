package nl.schoolbel.sla.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When the beheerpartner's own system says that a target was met. */
@Path("tickets/{ticketId}/reported-times")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.COACH, Roles.CONTACTPERSOON, Roles.BEHEERPARTNER})
@Tag(name = "Breaches")
public class ReportedTimeResource {

    @Inject
    ReportedTimes times;

    /** What that system says. */
    public record NewReportedTime(
            @NotNull Target target,
            @NotNull Instant reportedAt,

            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ._/#-]{0,63}")
            @Schema(description = "The ticket's number over there")
            String ownReference) {}

    @POST
    @RolesAllowed(Roles.BEHEERPARTNER)
    @Idempotent
    @Operation(
            summary = "Say when a target was met by the beheerpartner's own system",
            description = "It is kept beside our time and changes no clock.")
    @APIResponse(
            responseCode = "201",
            description = "Kept, with the difference to our time",
            content = @Content(schema = @Schema(implementation = ReportedTime.class)))
    public Response add(UUID ticketId, NewReportedTime time) {
        ReportedTime kept = times.add(
                ticketId,
                nl.schoolbel.sla.clock.domain.Target.valueOf(time.target().name()),
                time.reportedAt(),
                time.ownReference());
        return Response.created(URI.create("tickets/" + ticketId + "/reported-times"))
                .entity(kept)
                .build();
    }

    @GET
    @Operation(
            summary = "List the beheerpartner's own times of a ticket beside ours, newest first",
            description = "With the difference in real seconds and in service time.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = ReportedTimeList.class)))
    public Response list(UUID ticketId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return times.list(ticketId, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record ReportedTimeList(List<ReportedTime> items) {}
}
