package nl.schoolbel.coaching.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of all coaches together; never of one, and not by school, since everybody knows who coaches there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamCapacity(
        String schoolYear,

        @Schema(description = "Coaches with hours or activities in this school year")
        int coaches,

        @Schema(
                description =
                        "True when the team is so small that its hours would tell on one; then there are no hours")
        boolean withheld,

        @Schema(description = "Coaches to whom no hours were given")
        int coachesWithoutHours,

        @Schema(description = "Absent while nobody gave any")
        Double givenHours,

        @Schema(description = "Absent, as all that follows of them, when fewer coaches than a team planned any")
        Double plannedHours,

        @Schema(description = "Absent, as all that follows of them, when fewer coaches than a team spent any")
        Double spentHours,

        @Schema(
                description =
                        "More is planned and spent than was given, over the team as a whole; absent while some have no hours")
        Boolean overBooked,

        @Schema(description = "Kinds that few coaches did are together under other")
        List<OwnCapacity.Part> byKind,

        Double technicalHours,

        @Schema(description = "The share of the hours spent that went to technical help, 0 to 100")
        Double technicalPercent,

        @Schema(description = "The share lies above the threshold: technical help belongs with the beheerpartner")
        Boolean handOverAdvised) {}
