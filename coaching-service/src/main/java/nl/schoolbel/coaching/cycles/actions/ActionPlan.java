package nl.schoolbel.coaching.cycles.actions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be done, by whom and until when. */
@Schema(name = "ActionPlan")
public record ActionPlan(
        @NotBlank @Size(max = 500) String what,
        @NotNull ActionOwner who,

        @Schema(description = "The last day on which it is in time") @NotNull
        LocalDate dueDate,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {}
