package nl.schoolbel.knowledge.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports of abuse over HTTP. */
@Path("abuse-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Moderation")
public class AbuseReportResource {

    @Inject
    AbuseReports reports;

    @POST
    @Idempotent
    @Operation(
            summary = "Report that something should not be read by everybody",
            description =
                    "The text of a tool card, a practice, an article or a review. One open report per person and thing.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Reported", value = AbuseReportView.class)
    public Response add(@NotNull NewAbuseReport report, @Context UriInfo uri) {
        AbuseReportView added = reports.add(report);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .tag(Precondition.etag(added.revision()))
                .entity(added)
                .build();
    }

    @GET
    @Path("mine")
    @Operation(summary = "List what you reported and what came of it, last reported first")
    @APIResponse(
            responseCode = "200",
            description = "A page of reports",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response mine(@BeanParam PageRequest page, @Context UriInfo uri) {
        return reports.mine(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a report", description = "For who made it and for coaches.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The report, with its ETag",
            value = AbuseReportView.class)
    public Response read(UUID id) {
        return answer(Response.ok(), reports.read(id));
    }

    @POST
    @Path("{id}/outcomes")
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            summary = "Settle a report",
            description =
                    "By another coach than who made it. A review is hidden by it, and all its open reports are settled;"
                            + " anything else is mended or archived by its own actions first.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Settled; the report with its new ETag",
            value = AbuseReportView.class)
    public Response settle(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewReportOutcome outcome) {
        return answer(Response.status(Response.Status.CREATED), reports.settle(id, outcome, ifMatch));
    }

    private static Response answer(Response.ResponseBuilder answer, AbuseReportView report) {
        return answer.tag(Precondition.etag(report.revision())).entity(report).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "AbuseReports")
    record Items(List<AbuseReportView> items) {}
}
