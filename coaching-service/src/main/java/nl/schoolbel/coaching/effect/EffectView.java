package nl.schoolbel.coaching.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measurement in answers.
 *
 * @param schoolName as this service last heard it; absent when it did not
 * @param toolName likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Effect")
public record EffectView(
        UUID id,
        About about,

        @Schema(description = "The activity or cycle") UUID aboutId,

        UUID schoolId,
        String schoolName,
        UUID toolId,
        String toolName,

        @Schema(description = "The first day before that counts")
        LocalDate fromDate,

        @Schema(description = "The day between before and after; it belongs to neither")
        LocalDate turningDate,

        @Schema(description = "The last day after that counts")
        LocalDate untilDate,

        Tickets before,
        Tickets after,

        @Schema(description = "fell, rose, same (no clear difference) or too-few (too few to say)")
        String verdict,

        @Schema(description = "The verdict for people, in the caller's language")
        String words,

        @Schema(
                description =
                        "Schools with tickets about the tool and no coaching about it; absent when they are too few")
        OtherSchools otherSchools,

        @Schema(description = "What else was done about the tool there in those days: kinds of activity, or cycle")
        List<String> also,

        Instant measuredAt) {

    /** One side of the turning day. */
    @Schema(name = "EffectTickets")
    public record Tickets(
            @Schema(description = "Reported about the tool at the school")
            int tickets,

            @Schema(description = "How many of them turned out to be user questions")
            int userQuestions,

            double schoolWeeks,
            double ticketsPerSchoolWeek) {}

    /** What other schools had in the same days. */
    @Schema(name = "EffectOtherSchools")
    public record OtherSchools(
            int schools,

            @Schema(description = "Before, of one school on average")
            double ticketsPerSchoolWeekBefore,

            @Schema(description = "After, of one school on average")
            double ticketsPerSchoolWeekAfter) {}
}
