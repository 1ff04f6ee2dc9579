package nl.schoolbel.sla.board.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.sla.board.login.BoardAddress;

/** Lays what a feature shows into the frame that all pages share. */
@ApplicationScoped
public class BoardPages {

    @Inject
    @Location("board/message.html")
    Template message;

    @Inject
    PageAssets assets;

    @Inject
    Caller caller;

    /** The words of a page in the language of the request. */
    public PageWords words(String bundle, RoutingContext request) {
        return new PageWords(bundle, PageLanguage.of(request));
    }

    /**
     * The page of a feature. Its template includes {@code board/layout} and reads the frame as {@code page}.
     *
     * @param here which line of the navigation is this page; {@code null} for a page below the others
     */
    public String page(TemplateInstance content, BoardPage here, PageWords words, RoutingContext request) {
        boolean wall = "1".equals(request.request().getParam("wall"));
        Frame frame = new Frame(words, navigation(here, words), path(request), question(request), true, wall, assets);
        return content.data("page", frame).render();
    }

    /** A part of a page, for an event of its stream. */
    public String part(TemplateInstance content, PageWords words) {
        return content.data("page", new Frame(words, List.of(), BoardAddress.BASE, "", true, false, assets))
                .render();
    }

    /** A page that only says something: refused, not there, gone wrong. */
    String message(String title, String detail, boolean loggedIn, RoutingContext request) {
        return message(title, detail, List.of(), loggedIn, request);
    }

    /** @param faults what is wrong with what was asked, each with its field */
    String message(String title, String detail, List<FieldFault> faults, boolean loggedIn, RoutingContext request) {
        PageWords words = new PageWords(PageLanguage.of(request));
        List<Frame.Link> navigation = loggedIn ? navigation(null, words) : List.of();
        Frame frame = new Frame(words, navigation, path(request), question(request), loggedIn, false, assets);
        return message.data("page", frame, "title", title, "detail", detail)
                .data("faults", faults)
                .render();
    }

    private List<Frame.Link> navigation(BoardPage here, PageWords words) {
        Set<String> roles = caller.roles();
        return Arrays.stream(BoardPage.values())
                .filter(page -> page.isFor(roles))
                .map(page -> new Frame.Link(page.href(), words.word("nav." + page.word()), page == here))
                .toList();
    }

    /** What was asked beside the language, with {@code &} behind each; the switch of languages keeps it. */
    private static String question(RoutingContext request) {
        String query = request.request().query();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
    }

    /** As the browser knows it, without its question. */
    private static String path(RoutingContext request) {
        String path = request.normalizedPath();
        String inside = BoardAddress.INSIDE;
        return path.startsWith(inside) ? BoardAddress.BASE + path.substring(inside.length()) : path;
    }
}
