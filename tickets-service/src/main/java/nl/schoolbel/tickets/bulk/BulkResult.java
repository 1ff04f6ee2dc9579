package nl.schoolbel.tickets.bulk;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one ticket. */
public record BulkResult(
        UUID ticketId,

        @Schema(description = "As the single step would have answered: 201, or the status of the problem")
        int status,

        @Schema(description = "The ticket's new ETag; absent when nothing changed")
        String etag,

        @Schema(
                ref = "#/components/schemas/Problem",
                description = "Why nothing changed, as the single step would have answered")
        Map<String, Object> problem) {}
