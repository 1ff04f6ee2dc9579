package nl.schoolbel.platform.paging;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging part of a list request, as a bean parameter: an opaque cursor and a limit of 1 to 100. */
public class PageRequest {

    /** More than this in one answer makes a slow answer; fetch the next page instead. */
    public static final int MAX_LIMIT = 100;

    @QueryParam("cursor")
    @Parameter(description = "Opaque; take it from the Link header of the page before")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("25")
    @Parameter(description = "Number of items, 1 to 100")
    int limit;

    public PageRequest() {}

    public PageRequest(String cursor, int limit) {
        this.cursor = cursor;
        this.limit = limit;
    }

    /** The limit; anything outside 1 to {@value #MAX_LIMIT} is refused. */
    public int limit() {
        fault().ifPresent(fault -> {
            throw ProblemException.ofFields(List.of(fault));
        });
        return limit;
    }

    /** What is wrong with the limit, for a list that tells all bad parameters at once. */
    public Optional<FieldFault> fault() {
        return limit < 1 || limit > MAX_LIMIT
                ? Optional.of(new FieldFault("limit", "limit", texts().fieldDetail("limit", MAX_LIMIT)))
                : Optional.empty();
    }

    /** By hand, since requests are also made with {@code new}. */
    private static ProblemTexts texts() {
        return CDI.current().select(ProblemTexts.class).get();
    }

    /** The position after which the page starts, or {@link Cursor#START}. */
    public Cursor cursor() {
        return cursor == null || cursor.isBlank() ? Cursor.START : Cursor.decode(cursor);
    }
}
