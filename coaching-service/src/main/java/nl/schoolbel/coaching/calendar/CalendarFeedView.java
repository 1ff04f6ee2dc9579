package nl.schoolbel.coaching.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar address in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarFeedView(
        UUID id,

        @Schema(description = "The secret address; shown once, at its making. Who has it reads the calendar")
        String address,

        Instant createdAt,

        @Schema(description = "To the hour; absent when it was never read")
        Instant lastReadAt,

        @Schema(description = "Since when it shows nothing; absent while it is in use")
        Instant revokedAt) {

    static CalendarFeedView of(CalendarFeed feed, String address) {
        return new CalendarFeedView(feed.id(), address, feed.createdAt(), feed.lastReadAt(), feed.revokedAt());
    }
}
