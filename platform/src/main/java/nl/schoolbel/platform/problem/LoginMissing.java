package nl.schoolbel.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 401 for a missing, expired or foreign token, and leads a login in a browser on. The problem library's own mappers for
 * the first two read a field that this Quarkus no longer has and would answer 500, so ours stand before them.
 */
final class LoginMissing {

    private static final int BEFORE_THE_LIBRARY = 1;

    private LoginMissing() {}

    /** A token came and is not valid. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class TokenRefused implements ExceptionMapper<AuthenticationFailedException> {
        @Inject
        ClosedList problems;

        @Override
        public Response toResponse(AuthenticationFailedException refused) {
            return problems.answer(CommonProblem.NOT_AUTHENTICATED).toResponse();
        }
    }

    /** No token came where one is needed. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class TokenMissing implements ExceptionMapper<UnauthorizedException> {
        @Inject
        ClosedList problems;

        @Override
        public Response toResponse(UnauthorizedException missing) {
            return problems.answer(CommonProblem.NOT_AUTHENTICATED).toResponse();
        }
    }

    /**
     * A login in a browser goes on at another address. That is no refusal, so it stays out of the closed list, which would make
     * it a 400.
     */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class LoginUnderWay implements ExceptionMapper<AuthenticationRedirectException> {

        @Override
        public Response toResponse(AuthenticationRedirectException further) {
            return Response.status(further.getCode())
                    .header(HttpHeaders.LOCATION, further.getRedirectUri())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
    }
}
