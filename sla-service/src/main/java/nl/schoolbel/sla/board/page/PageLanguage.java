package nl.schoolbel.sla.board.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import nl.schoolbel.sla.board.login.BoardAddress;

/**
 * Dutch, or English for who chose it: {@code ?lang=en} on any page is kept in a cookie. The choice takes the place of the
 * browser's {@code Accept-Language}, so that everything that is said on a page, refusals and explanations included, follows it.
 */
@ApplicationScoped
class PageLanguage {

    private static final String COOKIE = "schoolbel-language";
    private static final Set<String> OFFERED = Set.of("nl", "en");
    private static final Duration KEPT = Duration.ofDays(365);

    /** Before the login, whose refusals are pages too. */
    private static final int BEFORE_LOGIN = 940;

    void register(@Observes Filters filters) {
        filters.register(PageLanguage::choose, BEFORE_LOGIN);
    }

    private static void choose(RoutingContext context) {
        if (BoardAddress.isOutside(context)) {
            HttpServerRequest request = context.request();
            String asked = request.getParam("lang");
            Cookie kept = request.getCookie(COOKIE);
            if (asked != null && OFFERED.contains(asked)) {
                context.response()
                        .addCookie(Cookie.cookie(COOKIE, asked)
                                .setPath(BoardAddress.BASE)
                                .setMaxAge(KEPT.toSeconds())
                                .setHttpOnly(true)
                                .setSecure(request.isSSL())
                                .setSameSite(CookieSameSite.LAX));
                request.headers().set("Accept-Language", asked);
            } else if (kept != null && OFFERED.contains(kept.getValue())) {
                request.headers().set("Accept-Language", kept.getValue());
            } else {
                // A Dutch school with an English browser is still a Dutch school.
                request.headers().set("Accept-Language", "nl");
            }
        }
        context.next();
    }

    /** The language of a request's page. */
    static String of(RoutingContext context) {
        String chosen = context.request().getHeader("Accept-Language");
        return chosen != null && OFFERED.contains(chosen) ? chosen : "nl";
    }
}
