package nl.schoolbel.sla.board.timeline;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.board.timeline.Timelines.Timeline;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clocks of a ticket, drawn and explained. An operator sees numbers only, and no single ticket. */
@Path("board/tickets/{ticketId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
public class TimelineResource {

    private static final String WORDS = "nl.schoolbel.sla.board.timeline.words";

    @Inject
    @Location("board/timeline.html")
    Template template;

    @Inject
    Timelines timelines;

    @Inject
    BoardPages pages;

    @Inject
    RoutingContext request;

    /** The sentences on one target. */
    public record Explanation(String target, List<String> sentences) {}

    @GET
    @Operation(hidden = true)
    public String timeline(UUID ticketId) {
        Timeline timeline = timelines.of(ticketId);
        PageWords words = pages.words(WORDS, request);
        String number =
                timeline.ticket().number() == null ? "–" : timeline.ticket().number();
        return pages.page(
                template.data("number", number)
                        .data("about", about(timeline, words))
                        .data("hasClocks", !timeline.clocks().isEmpty())
                        .data("drawing", new Drawing(timeline, words))
                        .data("story", Story.of(timeline, words))
                        .data(
                                "explanations",
                                timeline.sentences().stream()
                                        .map(one -> new Explanation(
                                                words.word(
                                                        "target." + one.target().json()),
                                                one.sentences()))
                                        .toList()),
                null,
                words,
                request);
    }

    /** Whose it is, how urgent, and of when the page is. */
    private static String about(Timeline timeline, PageWords words) {
        List<String> parts = new ArrayList<>();
        if (timeline.school() != null) {
            parts.add(timeline.school());
        }
        if (timeline.ticket().priority() != null) {
            parts.add(words.word("priority", timeline.ticket().priority()));
        }
        parts.add(words.word("as-of", words.moment(timeline.now())));
        return String.join(", ", parts);
    }
}
