package nl.schoolbel.coaching.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.coaching.schooldays.SchoolYearParameter;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report to the bestuur over HTTP. */
@Path("board-reports/{schoolYear}")
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Board report")
public class BoardReportResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    BoardReports reports;

    @Inject
    ReportSheet sheet;

    @Inject
    ReportPage page;

    @Inject
    SchoolYearParameter years;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what coaching came to in a school year",
            description =
                    "Such as 2026-2027. Figures of the whole board under a minimum group size; no basis for appraising"
                            + " anybody.")
    public BoardReport read(String schoolYear) {
        return reports.of(years.of(schoolYear));
    }

    @GET
    @Path("sheet")
    @Produces(CSV)
    @Operation(summary = "Read the report as CSV for a Dutch Excel")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response readSheet(String schoolYear) {
        BoardReport report = reports.of(years.of(schoolYear));
        return Response.ok(sheet.of(report))
                .header("Content-Disposition", "attachment; filename=\"coaching-" + report.schoolYear() + ".csv\"")
                .build();
    }

    @GET
    @Path("page")
    @Produces(HTML)
    @Operation(summary = "Read the report as a page to print")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response readPage(String schoolYear) {
        return Response.ok(page.of(reports.of(years.of(schoolYear))))
                .header("Content-Security-Policy", page.policy())
                .build();
    }
}
