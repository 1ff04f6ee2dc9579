package nl.schoolbel.tickets.comments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say. */
public record NewComment(
        @NotBlank @Size(max = 10_000) String text,

        @JsonProperty("public")
        @Schema(
                description = "Whether the beheerpartner may read it. Absent means no, so that nothing gets out by"
                        + " forgetting it; what a beheerpartner says is always public")
        Boolean publicComment,

        @Size(max = 20)
        @Schema(
                description =
                        "Files of the ticket that the comment speaks of. One that the beheerpartner may read speaks"
                                + " of public files only")
        Set<@NotNull UUID> attachmentIds,

        @Schema(description = "Kinds of personal data that the text only seems to hold; each is audited")
        Set<PersonalDataKind> falseHits) {}
