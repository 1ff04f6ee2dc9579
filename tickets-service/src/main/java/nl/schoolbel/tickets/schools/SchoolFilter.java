package nl.schoolbel.tickets.schools;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of schools is narrowed to; what is absent does not narrow. */
public class SchoolFilter {

    @QueryParam("brin")
    @Pattern(regexp = School.BRIN)
    @Parameter(description = "A BRIN4 or BRIN6 that it has, had or will have")
    String brin;

    @QueryParam("rio")
    @Pattern(regexp = "[0-9]{3}[AGX][0-9]{3}")
    @Parameter(description = "A number of RIO that it has, had or will have")
    String rio;

    @QueryParam("text")
    @Size(max = 80)
    @Parameter(description = "Start of the name or of the town, whatever its capitals")
    String text;
}
