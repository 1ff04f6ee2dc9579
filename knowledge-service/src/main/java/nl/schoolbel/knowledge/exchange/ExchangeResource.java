package nl.schoolbel.knowledge.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How practices go from school to school, over HTTP. */
@Path("exchange")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Exchange")
public class ExchangeResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Exchange exchange;

    @Inject
    ExchangeGraph graph;

    @Inject
    ExchangeSheet sheets;

    @GET
    @RolesAllowed({Roles.COACH, Roles.BESTUUR})
    @Operation(
            summary = "Read how practices went from school to school in a period",
            description =
                    "A school took a practice when it began to do it; that it is interested is not taking. Without"
                            + " days everything until today.")
    @APIResponseSchema(responseCode = "200", responseDescription = "The figures", value = ExchangeView.class)
    public Response read(@BeanParam ExchangePeriod period) {
        return Response.ok(exchange.figures(period)).build();
    }

    @GET
    @Path("schools")
    @Operation(
            summary = "List what each school gave and took in a period, who gave to most schools first",
            description = "All schools that have not ended, isolated ones last. Coaches and the bestuur see all, others"
                    + " their own.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools",
            content = @Content(schema = @Schema(implementation = Schools.class)))
    public Response schools(
            @BeanParam ExchangePeriod period,
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("isolated") Boolean isolated,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return graph.schools(period, schoolId, isolated, page).answer(uri);
    }

    @GET
    @Path("edges")
    @Operation(
            summary = "List between which schools practices went in a period, the last first",
            description =
                    "Coaches and the bestuur see all, others what begins or ends at their own school. Practices of"
                            + " no school and what a school does at home are no edges.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pairs of schools",
            content = @Content(schema = @Schema(implementation = Edges.class)))
    public Response edges(
            @BeanParam ExchangePeriod period,
            @QueryParam("schoolId") UUID schoolId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return graph.edges(period, schoolId, page).answer(uri);
    }

    @GET
    @Path("schools/sheet")
    @Produces(CSV)
    @Operation(summary = "Read what each school gave and took as CSV for a Dutch Excel", description = "Audited.")
    @APIResponse(
            responseCode = "200",
            description = "One line for a school",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response schoolSheet(@BeanParam ExchangePeriod period) {
        return sheet(sheets.schools(period), "scholen");
    }

    @GET
    @Path("edges/sheet")
    @Produces(CSV)
    @Operation(
            summary = "Read between which schools practices went as CSV for a Dutch Excel",
            description = "The last 20,000 pairs; a shorter period gives the others. Audited.")
    @APIResponse(
            responseCode = "200",
            description = "One line for a pair of schools",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response edgeSheet(@BeanParam ExchangePeriod period) {
        return sheet(sheets.edges(period), "uitwisseling");
    }

    private static Response sheet(String text, String name) {
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "SchoolStandings")
    record Schools(List<SchoolStandingView> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ExchangeEdges")
    record Edges(List<EdgeView> items) {}
}
