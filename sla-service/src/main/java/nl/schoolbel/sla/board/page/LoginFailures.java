package nl.schoolbel.sla.board.page;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import nl.schoolbel.sla.board.login.BoardAddress;
import org.jboss.logging.Logger;

/**
 * A login that cannot be finished is told on a page, where the usual answer is an empty one: the login server refuses, does not
 * answer, or came back to another browser. A session that is over is none of these: it leads to the login.
 */
@ApplicationScoped
class LoginFailures {

    private static final Logger LOG = Logger.getLogger(LoginFailures.class);
    private static final int BEFORE_ANYBODY_ASKS = SecurityHandlerPriorities.AUTHENTICATION - 2;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    @Inject
    BoardPages pages;

    @Inject
    PagePolicy policy;

    void register(@Observes Filters filters) {
        filters.register(this::listen, BEFORE_ANYBODY_ASKS);
    }

    private void listen(RoutingContext request) {
        if (BoardAddress.isOutside(request)) {
            BiConsumer<RoutingContext, Throwable> usual = request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            BiConsumer<RoutingContext, Throwable> onPages = (failed, fault) -> {
                Throwable cause = DefaultAuthFailureHandler.extractRootCause(fault);
                if (cause instanceof AuthenticationRedirectException
                        || cause instanceof AuthenticationFailedException) {
                    usual.accept(failed, fault);
                } else if (!failed.response().ended()) {
                    tell(failed, cause);
                }
            };
            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, onPages);
        }
        request.next();
    }

    private void tell(RoutingContext request, Throwable cause) {
        boolean refused = cause instanceof AuthenticationCompletionException;
        if (!refused) {
            LOG.errorf("a login could not be finished: %s", cause.getClass().getSimpleName());
        }
        PageWords words = new PageWords(PageLanguage.of(request));
        String kind = refused ? "login-refused" : "login-away";
        String page = pages.message(words.word(kind + ".title"), words.word(kind + ".detail"), false, request);
        policy.headers(request).forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(refused ? UNAUTHORIZED : UNAVAILABLE)
                .putHeader("Content-Type", "text/html;charset=utf-8")
                .end(page);
    }
}
