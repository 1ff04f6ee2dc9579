package nl.schoolbel.tickets.comments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say. */
public record NewComment(
        @NotBlank @Size(max = 10_000) String text,

        @NotNull @JsonProperty("public") @Schema(description = "False: not for the beheerpartner")
        Boolean publicComment) {}
