package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.schoolbel.knowledge.reviews.domain.Tally;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reviews of a thing say together; parts of fewer than three reviews are left out. */
public record ReviewSummary(Reviewed thing, Figure all, List<RolePart> byRole, List<TargetPart> byTarget) {

    /** How many, and how good. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReviewFigure")
    public record Figure(
            int count,

            @Schema(description = "From 1 to 5, on one decimal; absent when there are none")
            Double averageRating) {

        static Figure of(Tally tally) {
            return new Figure(tally.count(), tally.average());
        }
    }

    /** Those of people of one role. */
    @Schema(name = "ReviewsOfRole")
    public record RolePart(ReviewerRole role, Figure figure) {}

    /** Those of people who used it with one target group; one review may count for several. */
    @Schema(name = "ReviewsOfTarget")
    public record TargetPart(TargetGroup target, Figure figure) {}
}
