package nl.schoolbel.coaching.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of one coach, for that coach only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnCapacity(
        String schoolYear,

        @Schema(description = "set, or not-set while nobody gave hours")
        String given,

        @Schema(description = "Absent while none were given")
        Double givenHours,

        double plannedHours,
        double spentHours,

        @Schema(description = "More is planned and spent than was given")
        boolean overBooked,

        List<Part> byKind,

        @Schema(description = "By school; what was not at a school has none")
        List<AtSchool> bySchool,

        @Schema(description = "This week and the weeks ahead")
        List<Week> weeks,

        double technicalHours,

        @Schema(description = "The share of the hours spent that went to technical help, 0 to 100")
        double technicalPercent,

        @Schema(description = "Absent while technical help is a small part")
        HandOver handOver) {

    /** Hours of one kind. */
    @Schema(name = "CapacityOfKind")
    public record Part(String kind, double plannedHours, double spentHours, int activities) {}

    /** Hours at one school. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CapacityAtSchool")
    public record AtSchool(UUID schoolId, String schoolName, double plannedHours, double spentHours, int activities) {}

    /** A week from Monday to Sunday. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CapacityWeek")
    public record Week(
            @Schema(description = "Its Monday") LocalDate weekDate,

            @Schema(description = "Planned, and spent so far")
            double bookedHours,

            @Schema(description = "The hours given over the school weeks of the year; absent while none were given")
            Double availableHours,

            boolean overBooked) {}

    /** The advice to leave technical help to the beheerpartner. */
    @Schema(name = "HandOverAdvice")
    public record HandOver(
            @Schema(description = "For people, in the caller's language")
            String words,

            @Schema(description = "Where it happened, most hours first, at most ten")
            List<Place> places) {}

    /** Technical help at one school with one tool. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TechnicalHelp")
    public record Place(UUID schoolId, String schoolName, UUID toolId, String toolName, double hours) {}
}
