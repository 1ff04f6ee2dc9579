package nl.schoolbel.tickets.redacting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to go, and why. */
public record NewRedaction(
        @NotNull @Schema(description = "Which words or file; not everything, which only retention takes")
        RedactedText what,

        @Schema(description = "The comment or attachment; absent for title, description and resolution")
        UUID id,

        @NotNull RedactionReason reason) {

    /** Where in its ticket it stood, behind the ticket's id. */
    String place() {
        return switch (what) {
            case COMMENT -> "/comments/" + id;
            case ATTACHMENT -> "/attachments/" + id;
            default -> "/" + what.slug();
        };
    }
}
