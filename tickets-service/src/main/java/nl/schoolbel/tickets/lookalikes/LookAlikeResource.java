package nl.schoolbel.tickets.lookalikes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.tickets.ticket.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what may have been reported before; asked before a report is sent. */
@Path("look-alikes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Tickets")
public class LookAlikeResource {

    @Inject
    LookAlikes lookAlikes;

    @GET
    @Operation(
            summary = "Find what may have been reported before",
            description = "Asked before a report is sent: open tickets of the school that look like it, the "
                    + "strongest likeness first, and the major incidents that run anywhere.")
    public LookAlikeList list(
            @QueryParam("schoolId") @NotNull UUID schoolId,
            @QueryParam("deviceId") UUID deviceId,
            @QueryParam("roomId") UUID roomId,
            @QueryParam("categoryId") UUID categoryId,
            @QueryParam("toolId") UUID toolId,
            @QueryParam("title") @Size(max = 80) String title) {
        return lookAlikes.of(schoolId, new Subject(categoryId, roomId, deviceId, toolId), title);
    }
}
