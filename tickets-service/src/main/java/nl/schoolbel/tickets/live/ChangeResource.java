package nl.schoolbel.tickets.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.tickets.ticket.TicketWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A school's changes as server-sent events. */
@Path("schools/{id}/ticket-changes")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON})
@Tag(name = "Tickets")
public class ChangeResource {

    @Inject
    LiveChanges changes;

    @Inject
    RoutingContext request;

    /** The data of an event. */
    @Schema(name = "TicketChange")
    public record TicketChange(
            UUID ticketId,

            @Schema(description = "Past tense", examples = "handed-over")
            String what,

            @Schema(type = SchemaType.STRING, implementation = TicketWords.State.class)
            String state,

            Instant occurredAt) {}

    /**
     * First an event {@code started} with the position only, then {@code changed} for each change; a comment now and then
     * keeps the connection open. It ends with the token. Of colleagues' tickets a teacher gets the steps.
     */
    @GET
    @Blocking
    @Operation(
            summary = "Listen to the changes of a school's tickets",
            description = "Server-sent events: first started, with the position only, then changed for each change; "
                    + "a comment now and then tells that the stream is alive. With Last-Event-ID it goes on "
                    + "behind that event. It ends with the token. Of colleagues' tickets a teacher gets the "
                    + "steps.")
    @APIResponse(
            responseCode = "200",
            description = "Events without end; the id of each goes back as Last-Event-ID",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = TicketChange.class)))
    @APIResponse(responseCode = "409", description = "Too many changes missed; read the list at the address in list")
    @APIResponse(responseCode = "429", description = "Too many streams; try again later")
    public Multi<OutboundSseEvent> listen(
            UUID id,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Go on behind this event") String lastEventId,
            @Context Sse sse) {
        var connection = request.request().connection();
        return changes.open(id, lastEventId, connection::close).map(event -> written(event, sse));
    }

    private static OutboundSseEvent written(ChangeStream.Event event, Sse sse) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder();
        if (event instanceof ChangeStream.Start start) {
            return builder.name("started")
                    .id(start.position().eventId())
                    .reconnectDelay(StreamTerms.RECONNECT_MILLIS)
                    .data("{}")
                    .build();
        }
        if (event instanceof ChangeStream.Told told) {
            Change change = told.change();
            return builder.name("changed")
                    .id(change.position().eventId())
                    .data(json(new TicketChange(change.ticketId(), change.what(), change.state(), change.occurredAt())))
                    .build();
        }
        return builder.comment("still here").build();
    }

    private static String json(TicketChange change) {
        try {
            return EventJson.mapper().writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
