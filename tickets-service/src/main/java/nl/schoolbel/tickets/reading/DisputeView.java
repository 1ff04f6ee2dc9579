package nl.schoolbel.tickets.reading;

import java.time.Instant;
import nl.schoolbel.tickets.ticket.Dispute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another priority that the beheerpartner holds right. */
@Schema(name = "Dispute")
public record DisputeView(
        @Schema(description = "1 (highest) to 4") int proposed,

        Instant disputedAt,

        @Schema(description = "Why, in the beheerpartner's words; not in lists")
        String reason) {

    static DisputeView of(Dispute dispute, String reason) {
        return dispute == null ? null : new DisputeView(dispute.proposed(), dispute.disputedAt(), reason);
    }
}
