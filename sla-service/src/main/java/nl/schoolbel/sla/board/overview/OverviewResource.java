package nl.schoolbel.sla.board.overview;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.page.BoardPage;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Coaching and exchange of a school year, as a page. */
@Path("board/overview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.BESTUUR)
public class OverviewResource {

    private static final String WORDS = "nl.schoolbel.sla.board.overview.words";

    @Inject
    @Location("board/overview")
    Template template;

    @Inject
    Overviews overviews;

    @Inject
    BoardPages pages;

    @Inject
    RoutingContext request;

    @GET
    @Operation(hidden = true)
    public String read(@QueryParam("schoolYear") String schoolYear) {
        PageWords words = pages.words(WORDS, request);
        OverviewView shown = new OverviewView(overviews.of(schoolYear, words.language()), words);
        return pages.page(
                template.data("shown", shown).data("n", new Notation(words.locale())),
                BoardPage.OVERVIEW,
                words,
                request);
    }
}
