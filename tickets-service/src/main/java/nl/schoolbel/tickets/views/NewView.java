package nl.schoolbel.tickets.views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.tickets.criteria.TicketParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view to keep. */
public record NewView(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Valid TicketParameters filters,

        @Schema(description = "The school whose people get it too; only its contactpersoon can share")
        UUID sharedWithSchoolId,

        @Schema(
                description =
                        "Kinds of personal data that seem to stand in the name or the words and do not; each is audited")
        Set<PersonalDataKind> falseHits) {}
