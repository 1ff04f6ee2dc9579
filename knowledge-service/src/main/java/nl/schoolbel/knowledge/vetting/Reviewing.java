package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coach begins to look at a request. */
@Schema(name = "ToolRequestReview")
public record Reviewing(
        @Schema(description = "What will be looked at, or what is waited for; everybody reads it")
        @Size(min = 1, max = 1000)
        String note,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
