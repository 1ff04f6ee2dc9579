package nl.schoolbel.sla.board.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * The board lives at {@code /sla/board}, beside the API, while its resources stand below the API's base path like all others.
 * A request logs in at the address that the browser knows, is then taken on to the resources, and brings along who it is.
 * Asked for directly, the inner address leads to the outer one.
 */
@ApplicationScoped
public class BoardAddress {

    /** Where people find it. */
    public static final String BASE = "/sla/board";

    /** Where its resources stand, below the base path of the API. */
    public static final String INSIDE = "/sla/v1/board";

    private static final String ASSETS = BASE + "/assets/";
    private static final String LIBRARIES = BASE + "/lib/";
    private static final String LOGOUT = BASE + "/logout";

    /** Libraries by name, and below which address the build put them. */
    private static final Map<String, String> SHELVES =
            Map.of("htmx.org", "/webjars/", "htmx-ext-sse", "/webjars/", "echarts", "/_static/");

    private static final String LOGGED_IN = BoardAddress.class.getName();
    private static final String FILE = LOGGED_IN + ".file";
    private static final int BEFORE_LOGIN = 950;
    private static final int AFTER_LOGIN = SecurityHandlerPriorities.AUTHENTICATION - 1;

    /** True for a request to the board's address, before it is taken inside. */
    public static boolean isOutside(RoutingContext request) {
        return isBelow(request.normalizedPath(), BASE);
    }

    /** True for a request that came by the board's address and was taken inside. */
    public static boolean isBoard(RoutingContext request) {
        return request != null && request.get(LOGGED_IN) != null;
    }

    void register(@Observes Filters filters) {
        filters.register(BoardAddress::leadOutside, BEFORE_LOGIN);
        filters.register(BoardAddress::keepLogin, AFTER_LOGIN);
    }

    void register(@Observes Router router) {
        router.route(BASE).handler(BoardAddress::takeInside);
        router.route(BASE + "/*").handler(BoardAddress::takeInside);
    }

    private static void leadOutside(RoutingContext request) {
        String path = request.normalizedPath();
        HttpServerRequest asked = request.request();
        if (isBelow(path, INSIDE) && !isBoard(request)) {
            redirect(request, BASE + path.substring(INSIDE.length()));
        } else if (path.equals(BASE + "/")) {
            redirect(request, BASE);
        } else if (path.equals(LOGOUT) && !asked.method().equals(HttpMethod.POST)) {
            // A link or a picture elsewhere must not log anybody out.
            redirect(request, BASE);
        } else {
            request.next();
        }
    }

    private static void redirect(RoutingContext request, String path) {
        String query = request.request().query();
        request.response()
                .setStatusCode(302)
                .putHeader("Location", query == null ? path : path + "?" + query)
                .end();
    }

    /** The way inside passes the login a second time; nobody is asked again. */
    private static void keepLogin(RoutingContext request) {
        Object known = request.get(LOGGED_IN);
        if (known != null) {
            request.put(QuarkusHttpUser.DEFERRED_IDENTITY_KEY, known);
        }
        if (request.get(FILE) != null) {
            mayBeKept(request);
        }
        request.next();
    }

    private static void takeInside(RoutingContext request) {
        String path = request.normalizedPath();
        if (path.startsWith(ASSETS)) {
            mayBeKept(request);
            request.next();
        } else if (path.startsWith(LIBRARIES)) {
            takeToShelf(request, path.substring(LIBRARIES.length()));
        } else {
            request.put(LOGGED_IN, request.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY));
            String query = request.request().query();
            String inside = INSIDE + path.substring(BASE.length());
            request.reroute(query == null ? inside : inside + "?" + query);
        }
    }

    private static void takeToShelf(RoutingContext request, String file) {
        String shelf = SHELVES.get(file.replaceFirst("/.*", ""));
        if (shelf == null) {
            request.next();
        } else {
            request.put(FILE, file);
            request.reroute(shelf + file);
        }
    }

    /** Whoever serves files says for how long, unless something was said before. */
    private static void mayBeKept(RoutingContext request) {
        request.response().headers().remove("Cache-Control");
    }

    private static boolean isBelow(String path, String base) {
        return path.equals(base) || path.startsWith(base + "/");
    }
}
