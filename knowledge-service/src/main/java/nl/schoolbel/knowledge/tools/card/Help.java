package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schoolbel.events.terms.HelpingParty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who helps with what. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Help(
        @NotNull HelpingParty party,

        @Schema(description = "Which one; only for a beheerpartner")
        UUID beheerpartnerId,

        @Schema(description = "With what, such as signing in, or a first lesson") @NotBlank @Size(max = 300)
        String forWhat) {}
