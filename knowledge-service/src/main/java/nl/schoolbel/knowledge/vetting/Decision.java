package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the vetting came to; it goes on to the card.
 *
 * @param conditions needed with {@code conditions}, and only there
 * @param reasons why; everybody reads them
 * @param toolId the card; absent when the request names it
 * @param insteadToolIds absent leaves what the card says
 * @param reviewDate absent means in a year
 */
@Schema(name = "ToolRequestDecision")
public record Decision(
        @NotNull PrivacyDecision decision,

        @Schema(description = "Needed with the decision conditions, and only there") @Size(min = 1, max = 2000)
        String conditions,

        @Schema(description = "Everybody reads them") @NotBlank @Size(max = 2000)
        String reasons,

        @Schema(description = "The card that gets the decision; absent when the request names it")
        UUID toolId,

        @Schema(description = "Tools to use in its place; absent leaves what the card says") @Size(max = 5)
        List<@NotNull UUID> insteadToolIds,

        @Schema(description = "When to look at it again; absent means in a year")
        LocalDate reviewDate,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("/conditions", conditions);
        texts.put("/reasons", reasons);
        return texts;
    }
}
