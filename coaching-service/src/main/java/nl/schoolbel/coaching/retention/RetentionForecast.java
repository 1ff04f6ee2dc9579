package nl.schoolbel.coaching.retention;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a setting would take now; nothing is changed. */
public record RetentionForecast(
        int monthsAfterEnd,

        @Schema(
                description =
                        "Requests that ended before this have to go; so do those of the days that the month of now lacks")
        Instant endedBeforeAt,

        @Schema(description = "How many there are, counted up to " + MOST_COUNTED)
        int requests,

        @Schema(description = "Whether there are more than that")
        boolean more) {

    static final int MOST_COUNTED = 100_000;
}
