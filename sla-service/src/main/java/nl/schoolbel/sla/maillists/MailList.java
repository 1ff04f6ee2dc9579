package nl.schoolbel.sla.maillists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is mailed; nobody when it is empty. */
public record MailList(
        @NotNull
        @Size(max = 10)
        @Schema(description = "Mailboxes of a role rather than of a person where there are such")
        List<@Valid @NotNull MailAddress> addresses) {}
