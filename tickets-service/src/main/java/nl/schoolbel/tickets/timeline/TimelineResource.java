package nl.schoolbel.tickets.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what when, the marks and the escalations, oldest first. */
@Path("tickets/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class TimelineResource {

    @Inject
    Timeline timeline;

    /** The whole list; a ticket's life is short enough for one answer. */
    public record Entries(List<TimelineEntry> items) {}

    @GET
    public Entries read(UUID id) {
        return new Entries(timeline.of(id));
    }
}
