package nl.schoolbel.tickets.rooms;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of rooms is narrowed to; what is absent does not narrow. */
public class RoomFilter {

    @QueryParam("text")
    @Size(max = 80)
    @Parameter(description = "Start of the name, whatever its capitals")
    String text;

    @QueryParam("retired")
    @Parameter(description = "true: only those out of use; false: only those in use")
    Boolean retired;
}
