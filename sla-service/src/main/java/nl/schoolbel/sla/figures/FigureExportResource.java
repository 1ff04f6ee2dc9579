package nl.schoolbel.sla.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a month as a file. */
@Path("figure-exports")
@Produces(FigureExportResource.CSV)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Figures")
public class FigureExportResource {

    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    FigureExport export;

    @GET
    @Operation(
            summary = "Export the figures of a month as CSV",
            description = "The same parameters and figures, in UTF-8 with a header line: per group one line about its "
                    + "tickets, with target empty, and one per target. Text that would start a formula has an "
                    + "apostrophe. Audited.")
    @APIResponse(
            responseCode = "200",
            description = "All groups in the order of their keys",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response read(@BeanParam FigureParameters asked) {
        FigureExport.Sheet sheet = export.make(asked);
        return Response.ok(sheet.text())
                .header("Content-Disposition", "attachment; filename=\"cijfers-" + sheet.month() + ".csv\"")
                .build();
    }
}
