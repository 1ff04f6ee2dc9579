package nl.schoolbel.coaching.signals.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of signals over HTTP. */
@Path("signals/figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Signals")
public class SignalFigureResource {

    @Inject
    SignalFigures figures;

    @GET
    @Operation(
            summary = "Count what came of the signals of a school year",
            description =
                    "Numbers of the board as a whole, also how many were false; no school and no coach is in them.")
    public SignalFiguresView read(
            @QueryParam("schoolYear") @Parameter(description = "Such as 2026-2027; absent: the running school year")
                    String schoolYear) {
        return figures.of(schoolYear);
    }
}
