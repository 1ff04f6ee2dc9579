package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a practice was made of: another practice, or a page elsewhere.
 *
 * @param practiceId a published practice, or one of the writer's own; either this or the address
 * @param url an https address
 * @param title of the source; that of a practice is filled in when it is absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BasedOn(
        @Schema(description = "A published practice, or one of your own; either this or url")
        UUID practiceId,

        @Schema(description = "An https address; either this or practiceId") @Size(max = 500)
        String url,

        @Size(max = 200) String title) {

    public BasedOn {
        url = url == null || url.isBlank() ? null : url.strip();
        title = title == null || title.isBlank() ? null : title.strip();
    }
}
