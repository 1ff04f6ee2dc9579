package nl.schoolbel.tickets.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own notices. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Notices")
public class NoticeResource {

    @Inject
    Notices notices;

    @Inject
    NoticeStream stream;

    @GET
    @Operation(summary = "List the caller's notices, newest first")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = NoticeList.class)
    public Response list(
            @QueryParam("unread") @Parameter(description = "With true only those that were not read") Boolean unread,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return notices.list(Boolean.TRUE.equals(unread), page).answer(uri);
    }

    @PUT
    @Path("{id}/read-mark")
    @Operation(summary = "Mark a notice read", description = "Marks one read. Safe to repeat")
    public void markRead(long id) {
        notices.markRead(id);
    }

    @PUT
    @Path("read-mark")
    @Operation(
            summary = "Mark all notices read up to one",
            description = "Marks all read up to one, that one included. Safe to repeat")
    public void markReadUntil(ReadUntil mark) {
        notices.markReadUntil(mark.until());
    }

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Listen to the caller's notices",
            description = "The caller's notices as they come, as server-sent events named notice; the data is that of"
                    + " the list. First comes started, with an id to go on behind. With Last-Event-ID it goes on behind that notice. It ends when the token does; a"
                    + " comment line each 15 seconds tells that it is alive")
    @APIResponse(
            responseCode = "200",
            description = "Events without end; the id of each goes back as Last-Event-ID",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Notice.class)))
    @APIResponse(responseCode = "429", description = "Too many streams; try again later")
    public void stream(
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last notice that was seen")
                    String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse) {
        stream.open(lastEventId, sink, sse);
    }

    /** Up to which notice. */
    public record ReadUntil(@NotNull @Positive Long until) {}

    /** Shape of the list, for the OpenAPI document. */
    record NoticeList(List<Notice> items) {}
}
