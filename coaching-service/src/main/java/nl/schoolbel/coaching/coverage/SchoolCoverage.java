package nl.schoolbel.coaching.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a school is reached by coaching. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolCoverage(
        UUID schoolId,
        String schoolName,

        @Schema(description = "A coach looks after it today")
        boolean hasCoach,

        @Schema(description = "Of the last activity held there; absent when there was none")
        LocalDate lastContactDate,

        @Schema(description = "Since then; absent when there was none")
        Double schoolWeeksWithoutContact,

        @Schema(description = "Longer ago than is good, or never")
        boolean withoutContact,

        @Schema(description = "Of the next activity planned there")
        LocalDate nextPlannedDate,

        @Schema(
                description =
                        "Requests that nobody has answered yet; absent for the bestuur when they are fewer than the minimum"
                                + " group size")
        Integer openRequests,

        @Schema(description = "Activities held in this school year")
        int activities,

        @Schema(description = "Absent while nobody told") Integer teachers,

        @Schema(description = "Activities of this school year per ten teachers")
        Double activitiesPerTenTeachers,

        @Schema(description = "Rules of signals that the school switched off")
        int signalsOff,

        @Schema(description = "A contactpersoon started after the last onboarding")
        boolean toOnboard) {}
