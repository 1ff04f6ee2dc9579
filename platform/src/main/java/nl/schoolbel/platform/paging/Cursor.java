package nl.schoolbel.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * A position in a list that is ordered by an instant and an id: the last item that the reader has.
 *
 * @param at the instant of that item
 * @param id its id
 * @param key what else the list is ordered by, or which of its orders this is a position in; letters, digits, colon and
 *     hyphen, at most 40; empty for a list with one order by instant and id
 */
public record Cursor(Instant at, UUID id, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:-]{0,40}");

    /** Before the first item. */
    public static final Cursor START = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1L, -1L));

    /** Before anything that happened; what lies outside the two the database may not be able to hold. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** A position in a list that is ordered by instant and id alone. */
    public Cursor(Instant at, UUID id) {
        this(at, id, "");
    }

    /** Opaque text for the Link header. */
    public String encode() {
        String text = at + "~" + id + (key.isEmpty() ? "" : "~" + key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encode()} wrote; anything else is refused as {@code invalid-cursor}. */
    public static Cursor decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", -1);
            String key = parts.length == 3 ? parts[2] : "";
            if ((parts.length == 2 || parts.length == 3) && KEY.matcher(key).matches()) {
                Instant at = Instant.parse(parts[0]);
                UUID id = UUID.fromString(parts[1]);
                if (!at.isBefore(EARLIEST) && !at.isAfter(START.at())) {
                    return new Cursor(at, id, key);
                }
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }
}
