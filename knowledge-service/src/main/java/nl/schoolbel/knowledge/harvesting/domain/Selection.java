package nl.schoolbel.knowledge.harvesting.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Which records a list gives, and how far it came. A list goes from the earliest change on, so that what changes meanwhile
 * comes again later and nothing is passed over. As text it is a resumption token: it says all itself, so any node takes it,
 * at any time.
 *
 * @param prefix of the metadata
 * @param from inclusive; {@code null} for all
 * @param until exclusive; {@code null} for all
 * @param set {@code null} for all
 * @param afterAt the change of the last record that was given; {@code null} at the start
 * @param afterId that record
 * @param given how many were given before
 */
public record Selection(
        String prefix, Instant from, Instant until, String set, Instant afterAt, UUID afterId, int given) {

    private static final int PARTS = 7;
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    /** The same list after one more piece. */
    public Selection after(Instant at, UUID id, int more) {
        return new Selection(prefix, from, until, set, at, id, given + more);
    }

    public String token() {
        String text = String.join(
                "~", prefix, text(from), text(until), text(set), text(afterAt), text(afterId), String.valueOf(given));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #token()} wrote; anything else is refused. */
    public static Selection ofToken(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("~", -1);
            if (parts.length == PARTS
                    && Prefixes.ALL.contains(parts[0])
                    && parts[3].matches("[a-z-]{0,60}")
                    && parts[6].matches("\\d{1,9}")) {
                return new Selection(
                        parts[0],
                        instant(parts[1]),
                        instant(parts[2]),
                        parts[3].isEmpty() ? null : parts[3],
                        required(instant(parts[4])),
                        UUID.fromString(parts[5]),
                        Integer.parseInt(parts[6]));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw notOurs();
        }
        throw notOurs();
    }

    private static OaiRefusal notOurs() {
        return new OaiRefusal(OaiRefusal.Code.BAD_RESUMPTION_TOKEN, "The resumption token is not one of ours.");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Instant required(Instant instant) {
        if (instant == null) {
            throw notOurs();
        }
        return instant;
    }

    /** What lies outside the years of four digits nobody can ask for, and the database may not be able to hold. */
    private static Instant instant(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw notOurs();
        }
        return instant;
    }
}
