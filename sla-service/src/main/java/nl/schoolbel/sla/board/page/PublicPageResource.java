package nl.schoolbel.sla.board.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages for who is not logged in, and for addresses that no page has. */
@Path("board")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicPageResource {

    @Inject
    BoardPages pages;

    @Inject
    RoutingContext request;

    @GET
    @Path("logged-out")
    @Operation(hidden = true)
    public String loggedOut() {
        return said("logged-out");
    }

    /** The login server sends those here who did not want to, or were not let in. */
    @GET
    @Path("login-refused")
    @Operation(hidden = true)
    public String loginRefused() {
        return said("login-refused");
    }

    @GET
    @Path("{other: .+}")
    @Operation(hidden = true)
    public String notThere() {
        throw new NotFoundException();
    }

    private String said(String kind) {
        PageWords words = new PageWords(PageLanguage.of(request));
        return pages.message(words.word(kind + ".title"), words.word(kind + ".detail"), false, request);
    }
}
