package nl.schoolbel.sla.maillists;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who is mailed. */
public record MailAddress(
        @NotBlank @Size(max = 120) @Schema(description = "What somebody is, such as service manager; not who")
        String role,

        @NotNull @Email @Size(max = 254) String email,

        @Pattern(regexp = "nl|en") @Schema(description = "Language of the mails; nl when absent")
        String language) {

    public MailAddress {
        language = language == null ? "nl" : language;
    }
}
