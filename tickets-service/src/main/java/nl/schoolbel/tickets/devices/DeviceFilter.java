package nl.schoolbel.tickets.devices;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of devices is narrowed to; what is absent does not narrow. */
public class DeviceFilter {

    @QueryParam("roomId")
    UUID roomId;

    @QueryParam("kind")
    DeviceKind kind;

    @QueryParam("text")
    @Size(max = 80)
    @Parameter(description = "Start of the name or of the asset tag, whatever its capitals")
    String text;

    @QueryParam("retired")
    @Parameter(description = "true: only those out of use; false: only those in use")
    Boolean retired;
}
