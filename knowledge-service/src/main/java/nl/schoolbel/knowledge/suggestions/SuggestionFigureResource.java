package nl.schoolbel.knowledge.suggestions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What suggestions came to, over HTTP. */
@Path("suggestion-figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Suggestions")
public class SuggestionFigureResource {

    @Inject
    SuggestionFigures figures;

    @GET
    @Operation(
            summary = "Count how suggestions went, by month and tool",
            description = "At most 24 months. They rest on what portals tell, so they are a lower bound; that somebody"
                    + " would have reported a ticket without the suggestion is likely, not known.")
    public Figures read(
            @Parameter(description = "The first day, required") @QueryParam("fromDate") LocalDate fromDate,
            @Parameter(description = "The last day, required") @QueryParam("untilDate") LocalDate untilDate) {
        return new Figures(figures.of(fromDate, untilDate));
    }

    /** Figures by month and tool. */
    @Schema(name = "SuggestionFigures")
    record Figures(List<SuggestionFigure> items) {}
}
