package nl.schoolbel.sla.board.live;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.page.BoardPage;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The live board, and the stream that keeps it live. */
@Path("board")
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
public class LiveResource {

    static final String WORDS = "nl.schoolbel.sla.board.live.words";

    /** After a lost connection a browser comes back so soon. */
    private static final long RECONNECT_MILLIS = 2_000;

    @Inject
    @Location("board/live.html")
    Template template;

    @Inject
    BoardPages pages;

    @Inject
    Snapshots snapshots;

    @Inject
    LiveFeed feed;

    @Inject
    Caller caller;

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String live(@QueryParam("school") UUID school, @QueryParam("beheerpartner") UUID beheerpartner) {
        BoardScope scope = BoardScope.of(caller).narrowedTo(school, beheerpartner);
        PageWords words = pages.words(WORDS, request);
        LiveView view = new LiveView(snapshots.of(scope), scope, words);
        return pages.page(template.data("view", view), BoardPage.LIVE, words, request);
    }

    /** Events {@code board}, the content of the page whenever it changes, and {@code beat}, the time, while it does not. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @Context Sse sse, @QueryParam("school") UUID school, @QueryParam("beheerpartner") UUID beheerpartner) {
        BoardScope scope = BoardScope.of(caller).narrowedTo(school, beheerpartner);
        return feed.open(scope, pages.words(WORDS, request))
                .map(event -> sse.newEventBuilder()
                        .name(event.name())
                        .reconnectDelay(RECONNECT_MILLIS)
                        .data(event.data())
                        .build());
    }

    /** Whether the session still holds; a script asks when the stream breaks. */
    @GET
    @Path("session")
    @Operation(hidden = true)
    public void session() {
        // Whoever gets here has one.
    }
}
