package nl.schoolbel.sla.gateway.callback;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.gateway.callback.secrets.IncomingCallback;

/** Takes a callback off the line, its body raw and not beyond the limit, whether or not its length was told beforehand. */
@ApplicationScoped
class CallbackRequests {

    @Inject
    CallbackConfig config;

    IncomingCallback read(HttpServerRequest request, InputStream body) {
        int most = Math.toIntExact(config.mostBytes().asLongValue());
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ProblemException(CommonProblem.TOO_LARGE);
            }
            return new IncomingCallback(
                    headers(request),
                    bytes,
                    request.remoteAddress() == null
                            ? null
                            : request.remoteAddress().hostAddress(),
                    "https".equals(request.scheme()));
        } catch (IOException broken) {
            throw new ProblemException(CommonProblem.INVALID_INPUT);
        }
    }

    private static Map<String, String> headers(HttpServerRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }
}
