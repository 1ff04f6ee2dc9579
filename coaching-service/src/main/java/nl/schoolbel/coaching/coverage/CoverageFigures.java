package nl.schoolbel.coaching.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the schools are reached, all of them together. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverageFigures(
        String schoolYear,
        int schools,
        int schoolsWithoutContact,
        int schoolsWithoutCoach,
        int schoolsToOnboard,

        @Schema(description = "Of schools whose size is known, the middle one; absent when few are known")
        Double medianActivitiesPerTenTeachers,

        @Schema(description = "Requests of this school year that somebody took up")
        int requestsAnswered,

        @Schema(description = "School days until a coach first did something, of half of the requests; absent for few")
        Double medianWaitingSchoolDays,

        @Schema(description = "The same, of nine in ten") Double ninetiethWaitingSchoolDays) {}
