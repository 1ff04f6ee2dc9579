package nl.schoolbel.tickets.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures; a contactpersoon gets those of the own schools. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Figures")
public class FigureResource {

    private static final String FIRST_MONTH = "The first month, such as 2026-01; absent: twelve months in all";
    private static final String LAST_MONTH = "The last month, inclusive; absent: this one. At most 24 months in all";
    private static final String ONE_SCHOOL = "Only of this school; absent: of all that the caller may see";

    @Inject
    Figures figures;

    @GET
    @Path("figures")
    @Operation(
            summary = "Count tickets, their time in each state and their reopen rate",
            description = "Of the tickets that were reported in the months asked for, as they stand now. Rates over "
                    + "fewer than ten are absent, with the reason.")
    public FigureTable table(
            @QueryParam("from") @Parameter(description = FIRST_MONTH) String from,
            @QueryParam("until") @Parameter(description = LAST_MONTH) String until,
            @QueryParam("by") @DefaultValue("month") FigureGroup by,
            @QueryParam("schoolId") @Parameter(description = ONE_SCHOOL) UUID schoolId) {
        return figures.table(from, until, by, schoolId);
    }

    @GET
    @Path("failing-devices")
    @Operation(
            summary = "List the devices that were reported most",
            description = "In the months asked for, most first.")
    public FailingDevices failing(
            @QueryParam("from") @Parameter(description = FIRST_MONTH) String from,
            @QueryParam("until") @Parameter(description = LAST_MONTH) String until,
            @QueryParam("schoolId") @Parameter(description = ONE_SCHOOL) UUID schoolId,
            @QueryParam("limit") @DefaultValue("25") @Parameter(description = "Number of items, 1 to 100") int limit) {
        return new FailingDevices(figures.failing(from, until, schoolId, limit));
    }

    /** Shape of the list. */
    public record FailingDevices(List<FailingDevice> items) {}
}
