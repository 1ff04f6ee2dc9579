package nl.schoolbel.sla.figures;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.schoolbel.events.terms.Target;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures are asked for, as words. */
public class FigureParameters {

    private static final int LONGEST = 100;

    @QueryParam("month")
    @Parameter(description = "In Dutch time, such as 2026-11; absent: this month")
    @Size(max = LONGEST)
    String month;

    @QueryParam("groupBy")
    @Parameter(description = "With commas: school, beheerpartner, priority, category; absent: everything together")
    @Size(max = LONGEST)
    String groupBy;

    @QueryParam("target")
    @Parameter(description = "Only clocks of this target")
    Target target;

    @QueryParam("schoolId")
    @Parameter(description = "Only of this school; absent: of all that the caller may see")
    UUID schoolId;

    @QueryParam("beheerpartnerId")
    @Parameter(description = "Only of this beheerpartner; absent: of all that the caller may see")
    UUID beheerpartnerId;

    public FigureParameters() {}

    /**
     * The same from within, such as for a page.
     *
     * @param month {@code null} for this month
     * @param groupBy as in an address; {@code null} for everything together
     * @param beheerpartnerId {@code null} for all that the caller may see
     */
    public static FigureParameters of(String month, String groupBy, UUID beheerpartnerId) {
        FigureParameters asked = new FigureParameters();
        asked.month = month;
        asked.groupBy = groupBy;
        asked.beheerpartnerId = beheerpartnerId;
        return asked;
    }
}
