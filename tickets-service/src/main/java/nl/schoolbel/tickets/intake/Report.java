package nl.schoolbel.tickets.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school reports. */
public record Report(
        @NotNull UUID schoolId,
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 10_000) String description,

        @NotNull @Schema(description = "Whom it hits") Impact impact,
        @NotNull @Schema(description = "How soon it hurts") Urgency urgency,

        @Schema(description = "A lesson cannot go on; raises the urgency by one. Absent means no")
        Boolean lessonBlocked,

        @Schema(
                description =
                        "When it must work again, in the coming year; within one school day raises the urgency by one")
        Instant neededAt,

        @Schema(description = "What it is about, from the tree of categories")
        UUID categoryId,

        @Schema(description = "The device it is about; its room need not be named")
        UUID deviceId,

        @Schema(description = "The room it is about") UUID roomId,

        @Size(max = 20)
        @Schema(description = "On the sticker of the device or room, in their place", examples = "7KM2QXA")
        String shortCode,

        @Schema(description = "The tool it is about, from the tool list of knowledge-service")
        UUID toolId,

        @Size(max = 100)
        @Pattern(regexp = "\\S+")
        @Schema(
                description =
                        "The subject, in the login service, of the colleague whose ticket it is, who has used this API at"
                                + " the school or is its contactpersoon; absent: the caller's own. Both see it whole")
        String forColleague,

        @Schema(
                description =
                        "Kinds of personal data that the title or description only seems to hold; each is audited")
        Set<PersonalDataKind> falseHits) {

    Named named() {
        return new Named(schoolId, categoryId, deviceId, roomId, shortCode, toolId);
    }
}
