package nl.schoolbel.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * What a server said.
 *
 * @param status the HTTP status
 * @param body as JSON; a missing node when it was empty or no JSON
 * @param etag quotes included, as it goes into {@code If-Match}
 * @param next where the next page of a list is; empty on the last one and where there is no list
 */
public record Answer(int status, JsonNode body, Optional<String> etag, Optional<URI> next) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /**
     * This answer, when it is a success.
     *
     * @throws UnexpectedAnswer with status and body otherwise
     */
    public Answer orThrow(String what) {
        if (!isSuccess()) {
            throw new UnexpectedAnswer(what + " was answered with " + status + " " + body);
        }
        return this;
    }

    /** A field of the body as text, empty when it is not there. */
    public String text(String field) {
        return body.path(field).asText("");
    }
}
