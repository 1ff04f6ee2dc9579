package nl.schoolbel.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How practices went from school to school in a period; what there is too little of to say is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Exchange")
public record ExchangeView(
        LocalDate fromDate,
        LocalDate untilDate,
        Practices practices,
        Adoptions adoptions,
        AfterAYear afterAYear,
        Schools schools,

        @Schema(description = "Practices that most schools stopped with in the period, at most 10")
        List<Dropped> mostDropped) {

    /** Practices that were published for the first time in the period, as they stand today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExchangePractices")
    public record Practices(
            int published,

            @Schema(description = "Those that came from a school; the others have no wall to cross")
            int ofASchool,

            @Schema(description = "Those of a school that another school does or did")
            int crossedWall,

            @Schema(description = "Of those of a school, 0 to 100")
            Double crossedWallPercent,

            @Schema(description = "Half of those that crossed did so within so many days after their publication")
            Double medianDaysToSecondSchool,

            @Schema(description = "Those of a school that no other school has done yet")
            int neverToSecondSchool,

            List<ReachStep> reach,
            List<Area> subjectAreas) {}

    /** Practices that reached so many schools beside their own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExchangeReach")
    public record ReachStep(
            int leastSchools,

            @Schema(description = "Inclusive; absent for without end")
            Integer mostSchools,

            int practices) {}

    /** Practices of a subject area; one of several areas counts in each. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExchangeSubjectArea")
    public record Area(
            @Schema(description = "Absent for practices that are for any")
            SubjectArea subjectArea,

            int published,
            int ofASchool,
            int crossedWall,
            Double crossedWallPercent) {}

    /** What schools did with practices that are not their own. */
    @Schema(name = "ExchangeAdoptions")
    public record Adoptions(
            @Schema(description = "Times that a school began to do one in the period")
            int begun,

            @Schema(description = "Those of them in which it came from another school")
            int crossedWall,

            @Schema(description = "Those of them with which a coach helped")
            int coachHelped,

            @Schema(description = "Times that one was embedded in the period and still is")
            int embedded,

            @Schema(description = "Times that a school stopped in the period, also with what it was only interested in")
            int dropped) {}

    /** Of what schools began a year before, how much is part of how they work today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExchangeAfterAYear")
    public record AfterAYear(int begun, int embedded, Double embeddedPercent) {}

    /** Schools beside each other; those that ended are left out. */
    @Schema(name = "ExchangeSchools")
    public record Schools(
            int known,

            @Schema(description = "Those that neither gave nor took in the period")
            int isolated,

            @Schema(description = "Whose practices went to most schools, at most 5")
            List<SchoolStandingView> giving,

            @Schema(description = "Who began most practices of others, at most 5")
            List<SchoolStandingView> taking) {}

    /** A practice that schools stopped with. */
    @Schema(name = "ExchangeDropped")
    public record Dropped(
            UUID practiceId,
            String title,
            int dropped,

            @Schema(description = "Schools that do it or did it, at any time")
            int reached,

            @Schema(description = "The last ones, at most 3")
            List<String> reasons) {}
}
