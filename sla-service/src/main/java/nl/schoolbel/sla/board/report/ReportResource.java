package nl.schoolbel.sla.board.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.page.BoardPage;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report of a month, as a page to read and print and as a sheet. */
@Path("board/report")
@RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.COACH, Roles.BESTUUR})
public class ReportResource {

    private static final String WORDS = "nl.schoolbel.sla.board.report.words";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    @Location("board/report")
    Template template;

    @Inject
    MonthReports reports;

    @Inject
    ReportSheet sheet;

    @Inject
    BoardPages pages;

    @Inject
    ProblemTexts texts;

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String read(
            @QueryParam("month") String month,
            @QueryParam("beheerpartnerId") String beheerpartnerId,
            @QueryParam("sort") SchoolOrder sort) {
        PageWords words = words();
        MonthReport report = reports.of(month, chosen(beheerpartnerId));
        return pages.page(
                template.data("shown", new ReportView(report, sort == null ? SchoolOrder.NAME : sort, words))
                        .data("n", new Notation(words.locale())),
                BoardPage.REPORT,
                words,
                request);
    }

    @GET
    @Path("sheet")
    @Produces(CSV)
    @Operation(hidden = true)
    public Response readSheet(@QueryParam("month") String month, @QueryParam("beheerpartnerId") UUID beheerpartnerId) {
        MonthReport report = reports.exported(month, beheerpartnerId);
        return Response.ok(sheet.of(report, words()))
                .header("Content-Disposition", "attachment; filename=\"maandrapport-" + report.month() + ".csv\"")
                .build();
    }

    private PageWords words() {
        return pages.words(WORDS, request);
    }

    /** The form sends the choice of all as an empty text. */
    private UUID chosen(String beheerpartnerId) {
        try {
            return beheerpartnerId == null || beheerpartnerId.isBlank() ? null : UUID.fromString(beheerpartnerId);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("beheerpartnerId", "wrong-type", texts.fieldDetail("wrong-type"))));
        }
    }
}
