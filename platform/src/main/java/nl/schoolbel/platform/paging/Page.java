package nl.schoolbel.platform.paging;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next where the next page starts, or {@code null} on the last page
 */
public record Page<T>(List<T> items, Cursor next) {

    /** The body of a list answer. */
    public record Items<T>(List<T> items) {}

    /**
     * Makes a page of rows that were read with {@code limit + 1}: the one too many only tells that more follow.
     *
     * @param position the cursor of a row
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> position, Function<R, T> view) {
        List<R> kept = rows.size() > limit ? rows.subList(0, limit) : rows;
        Cursor next = rows.size() > limit ? position.apply(kept.get(limit - 1)) : null;
        return new Page<>(kept.stream().map(view).toList(), next);
    }

    /** The answer with its {@code Link: rel="next"} header; the other query parameters stay as they were. */
    public Response answer(UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(new Items<>(items));
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", next.encode())
                            .build(),
                    "next");
        }
        return answer.build();
    }
}
