package nl.schoolbel.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Which resource a request went to, without what its caller put into the path: {@code /things/v1/things/{id}}. Quarkus notes it
 * with the request as soon as a resource is found, also when the caller is refused then.
 */
public final class RouteTemplate {

    private static final String NOTED = "UrlPathTemplate";
    private static final int NOT_FOUND = 404;

    private RouteTemplate() {}

    /** The template, or one of few words for a request that no resource took. */
    public static String of(HttpServerRequest request, int status) {
        String noted = request instanceof HttpServerRequestInternal internal
                ? internal.context().getLocal(NOTED)
                : null;
        return noted == null ? unmatched(request.path(), status) : base() + noted;
    }

    /** What stands before all resources; templates come without it. */
    private static String base() {
        return ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
    }

    private static String unmatched(String path, int status) {
        if (status == NOT_FOUND || path == null) {
            return "NOT_FOUND";
        }
        return PublicPaths.isDocument(path) ? "openapi" : "OTHER";
    }
}
