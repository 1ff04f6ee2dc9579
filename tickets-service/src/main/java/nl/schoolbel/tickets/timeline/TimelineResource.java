package nl.schoolbel.tickets.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what when, the marks and the escalations, oldest first. */
@Path("tickets/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class TimelineResource {

    @Inject
    Timeline timeline;

    @GET
    @Operation(
            summary = "Read who did what when, oldest first",
            description = "Steps, marks and escalations, as far as the caller may see the ticket.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Oldest first", value = Entries.class)
    public Response read(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return timeline.of(id, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Timeline")
    record Entries(List<TimelineEntry> items) {}
}
