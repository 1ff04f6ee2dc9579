package nl.schoolbel.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * A position in a list that is ordered by an instant and an id, both descending: the last item that the reader has.
 *
 * @param at the instant of that item
 * @param id its id
 */
public record Cursor(Instant at, UUID id) {

    /** Before the first item. */
    public static final Cursor START = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1L, -1L));

    /** Opaque text for the Link header. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "~" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encode()} wrote; anything else is refused as {@code invalid-cursor}. */
    public static Cursor decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", -1);
            if (parts.length == 2) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }
}
