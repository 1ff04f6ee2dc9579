package nl.schoolbel.coaching.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where calendars read. They have no login: who has the address may read. */
@Path("calendar-feeds/{secret}")
@PermitAll
@Tag(name = "Calendars")
public class CalendarFeedResource {

    @Inject
    CalendarFeeds feeds;

    @GET
    @Produces(CalendarAnswer.TYPE)
    @Operation(
            summary = "Read a calendar at its secret address, without login",
            description = "iCalendar (RFC 5545), without notes: from three months ago until in twelve, at most 2 000 "
                    + "activities, those that begin last. What was cancelled stays for 30 days as such.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CalendarAnswer.TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "It is the same as what If-None-Match named")
    public Response read(String secret, @Context Request asked) {
        return CalendarAnswer.of(feeds.read(secret), asked);
    }
}
