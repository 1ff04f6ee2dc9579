package nl.schoolbel.sla.calendars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars: drafts, publication, and the hours that follow from them. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Calendars")
public class CalendarResource {

    @Inject
    CalendarDrafts drafts;

    @Inject
    CalendarPreview preview;

    /** @param name absent: that of the original */
    public record CalendarCopy(@Size(min = 1, max = 120) String name) {}

    /** Nothing is to be said with a publication. */
    public record NewPublication() {}

    @GET
    @Operation(summary = "List calendars, newest first")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = CalendarItems.class)
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return drafts.list(page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(
            summary = "Write a calendar",
            description =
                    "A draft. Contradictions are refused, all at once: empty and overlapping windows, reversed or "
                            + "overlapping periods, a date that is both overridden and closed, no window at all.")
    @APIResponseSchema(responseCode = "201", responseDescription = "A draft", value = WrittenCalendar.class)
    public Response add(CalendarDraft draft) {
        return created(drafts.add(draft));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a calendar")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The calendar; its ETag goes with a change",
            value = WrittenCalendar.class)
    public Response read(UUID id) {
        return answer(Response.ok(), drafts.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(summary = "Change a draft", description = "As a whole. A published calendar answers 409: copy it.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = WrittenCalendar.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, CalendarDraft draft) {
        return answer(Response.ok(), drafts.change(id, ifMatch, draft));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(summary = "Delete a draft", description = "A published calendar answers 409.")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        drafts.delete(id, ifMatch);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/publications")
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(
            summary = "Publish a draft",
            description = "From now on it never changes, nor do the holidays in it, which are those known now. The "
                    + "answer says until when school holidays are known.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Published", value = WrittenCalendar.class)
    public Response publish(UUID id, @HeaderParam("If-Match") String ifMatch, NewPublication nothing) {
        return answer(Response.status(Response.Status.CREATED), drafts.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/copies")
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
    @Operation(summary = "Copy a calendar to a new draft", description = "The way to change a published one.")
    @APIResponseSchema(responseCode = "201", responseDescription = "A draft", value = WrittenCalendar.class)
    public Response copy(UUID id, CalendarCopy copy) {
        return created(drafts.copy(id, copy.name()));
    }

    @GET
    @Path("{id}/windows")
    @Operation(
            summary = "Preview the windows of a calendar",
            description = "Of a period of at most a year. Of a draft by the holidays that are known now.")
    public WindowPreview windows(
            UUID id,
            @QueryParam("from") @Parameter(required = true, description = "Inclusive") Instant from,
            @QueryParam("until") @Parameter(required = true, description = "Exclusive") Instant until) {
        return preview.windows(id, from, until);
    }

    private static Response created(WrittenCalendar calendar) {
        return answer(Response.created(URI.create("calendars/" + calendar.id())), calendar);
    }

    private static Response answer(Response.ResponseBuilder answer, WrittenCalendar calendar) {
        return answer.tag(Precondition.etag(calendar.version()))
                .entity(calendar)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record CalendarItems(List<WrittenCalendar> items) {}
}
