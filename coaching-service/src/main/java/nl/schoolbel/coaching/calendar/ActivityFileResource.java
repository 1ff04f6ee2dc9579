package nl.schoolbel.coaching.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.activities.CalendarEntries;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One activity as a file for a calendar. */
@Path("activities/{id}.ics")
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Calendars")
public class ActivityFileResource {

    @Inject
    CalendarEntries entries;

    @Inject
    CalendarText text;

    @GET
    @Produces(CalendarAnswer.TYPE)
    @Operation(
            operationId = "getActivitiesByIdIcs",
            summary = "Read an activity as a file for a calendar",
            description = "iCalendar (RFC 5545), without notes. The UID stays, SEQUENCE goes up with each move.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(mediaType = CalendarAnswer.TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "It is the same as what If-None-Match named")
    public Response read(UUID id, @Context Request asked) {
        return CalendarAnswer.of(text.write(null, List.of(entries.read(id))), asked);
    }
}
