package nl.schoolbel.sla.gateway.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * What came back.
 *
 * @param headers with names in lower case; of several with one name the last
 * @param body at most 64 KiB, the rest is dropped
 */
public record WireAnswer(int status, Map<String, String> headers, byte[] body) {

    /** How long the receiver asks to wait, given as seconds or as an HTTP date; never negative, empty when unreadable. */
    public Optional<Duration> retryAfter(Instant now) {
        String value = headers.getOrDefault("retry-after", "").strip();
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "WireAnswer[" + status + "]";
    }
}
