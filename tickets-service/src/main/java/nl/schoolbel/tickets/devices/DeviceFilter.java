package nl.schoolbel.tickets.devices;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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

    @QueryParam("serial")
    @Size(max = 60)
    @Parameter(description = "The serial number, whatever its capitals")
    String serial;

    @QueryParam("warrantyBeforeDate")
    @Parameter(description = "A day: only those whose warranty is known to end before it")
    LocalDate warrantyBeforeDate;

    @QueryParam("retired")
    @Parameter(description = "true: only those out of use; false: only those in use")
    Boolean retired;
}
