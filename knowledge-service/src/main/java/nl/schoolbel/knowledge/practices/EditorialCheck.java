package nl.schoolbel.knowledge.practices;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach declares who publishes the work of somebody else; both must be true.
 *
 * @param privacyChecked no person can be recognised, and no tool that may not be used is recommended
 * @param pedagogyChecked another teacher can do it, and it serves what children learn
 * @param notes for the author and for coaches
 */
public record EditorialCheck(
        @Schema(description = "No person can be recognised") @NotNull @AssertTrue
        Boolean privacyChecked,

        @Schema(description = "Another teacher can do it, and it serves what children learn") @NotNull @AssertTrue
        Boolean pedagogyChecked,

        @Schema(description = "For the author and for coaches") @Size(max = 2000)
        String notes,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
