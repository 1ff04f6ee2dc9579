package nl.schoolbel.sla.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Months whose figures were frozen. */
@Path("figure-months/{month}/closings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BESTUUR)
@Tag(name = "Figures")
public class MonthClosingResource {

    @Inject
    MonthClosings closings;

    @POST
    @Idempotent
    @Operation(
            summary = "Close a month",
            description = "Its figures stay as they are now; what is heard or settled later is shown beside them. "
                    + "Credits are proposed to the beheerpartners. Not before the month is over, in Dutch time; a "
                    + "month that was closed before stays as it was.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = MonthClosing.class)))
    public Response close(String month) {
        MonthClosing closing = closings.close(month);
        return Response.created(URI.create("figure-months/" + closing.month() + "/closings"))
                .entity(closing)
                .build();
    }

    @GET
    @Operation(summary = "Read how a month was closed")
    public MonthClosing read(String month) {
        return closings.read(month);
    }
}
