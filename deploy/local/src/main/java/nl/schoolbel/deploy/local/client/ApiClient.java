package nl.schoolbel.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls one service as one account. Paths are relative to the service's base path, such as {@code /tickets}. */
public final class ApiClient {

    private static final int PRECONDITION_FAILED = 412;

    /** Others may change a thing between our look and our step; five in a row would be no coincidence. */
    private static final int MAX_TRIES = 5;

    private static final JsonHttp HTTP = new JsonHttp();

    private final URI base;
    private final Supplier<String> token;

    /**
     * @param base with the base path, without a slash at the end
     * @param token asked for at each call
     */
    public ApiClient(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) {
        return call("GET", path, Map.of(), null);
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String list = path.replaceFirst("\\?.*", "");
        Optional<String> page = Optional.of(path);
        while (page.isPresent()) {
            Answer answer = get(page.get()).orThrow("the list " + list);
            answer.body().path("items").forEach(items::add);
            page = answer.next().map(next -> list + "?" + next.getRawQuery());
        }
        return items;
    }

    /**
     * Creates something, with an {@code Idempotency-Key} of its own.
     *
     * @param body {@code null} for none
     */
    public Answer post(String path, Object body) {
        return call("POST", path, Map.of("Idempotency-Key", newKey()), body);
    }

    /**
     * Takes a step with a thing as it stands: reads it, then posts below it with its ETag; looks again when it changed in
     * between.
     *
     * @param thing path of the thing, such as {@code /tickets/<id>}
     * @param step below it, such as {@code triages}
     * @param body {@code null} for none
     */
    public Answer step(String thing, String step, Object body) {
        Answer answer = null;
        for (int i = 0; i < MAX_TRIES && (answer == null || answer.status() == PRECONDITION_FAILED); i++) {
            String etag = get(thing)
                    .orThrow("reading " + thing)
                    .etag()
                    .orElseThrow(() -> new UnexpectedAnswer(thing + " has no ETag"));
            answer = call("POST", thing + "/" + step, Map.of("Idempotency-Key", newKey(), "If-Match", etag), body);
        }
        return answer;
    }

    /** Calls with further headers, for what the other methods do not offer. */
    public Answer call(String method, String path, Map<String, String> headers, Object body) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token.get());
        return HTTP.call(method, URI.create(base + path), all, body);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
