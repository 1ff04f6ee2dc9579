package nl.schoolbel.coaching.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses at which calendars read what coaches do at your school. */
@Path("schools/{id}/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CONTACTPERSOON)
@Tag(name = "Calendars")
public class SchoolCalendarResource {

    @Inject
    CalendarFeeds feeds;

    @POST
    @Idempotent(showsSecret = true)
    @Operation(
            summary = "Make a secret address at which a calendar reads what coaches do at your school",
            description = "It is shown once. At most ten are in use.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Made", value = CalendarFeedView.class)
    public Response add(UUID id) {
        return Response.status(Response.Status.CREATED).entity(feeds.addOf(id)).build();
    }

    @GET
    @Operation(summary = "List the addresses at which calendars read what coaches do at your school, last made first")
    @APIResponse(
            responseCode = "200",
            description = "A page of addresses, without their secrets",
            content = @Content(schema = @Schema(implementation = SchoolCalendars.class)))
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return feeds.listOf(id, page).answer(uri);
    }

    @DELETE
    @Path("{feedId}")
    @Operation(
            summary = "End an address at which a calendar reads what coaches do at your school",
            description = "At once.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void revoke(UUID id, UUID feedId) {
        feeds.revokeOf(id, feedId);
    }

    /** Shape of the list, for the OpenAPI document. */
    record SchoolCalendars(List<CalendarFeedView> items) {}
}
