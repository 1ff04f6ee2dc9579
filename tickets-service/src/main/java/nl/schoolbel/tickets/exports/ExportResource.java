package nl.schoolbel.tickets.exports;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.tickets.criteria.TicketParameters;
import nl.schoolbel.tickets.finding.TicketList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of tickets as a file. */
@Path("ticket-exports")
@Produces(ExportResource.CSV)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Tickets")
public class ExportResource {

    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    TicketList list;

    @Inject
    TicketExport export;

    @Inject
    RoutingContext request;

    @GET
    @Operation(
            summary = "Export the list of tickets as CSV",
            description = "The filters and the order of the list, without pages. The file is UTF-8 with a header "
                    + "line; text that would start a formula has an apostrophe. Audited. Few are made at once: "
                    + "429.")
    @APIResponse(
            responseCode = "200",
            description = "All tickets of the list, in its order",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", description = "As many are made now as one node makes; try again later")
    public Response read(
            @QueryParam("view") @Parameter(description = "A saved view; other parameters go before its own") UUID view,
            @QueryParam("layout")
                    @DefaultValue("standard")
                    @Parameter(description = "standard, or excel for a Dutch one")
                    Layout layout,
            @BeanParam TicketParameters words) {
        return Response.ok(export.prepare(list.asked(view, words, List.of()), layout, request.request()))
                .header("Content-Disposition", "attachment; filename=\"meldingen.csv\"")
                .build();
    }
}
