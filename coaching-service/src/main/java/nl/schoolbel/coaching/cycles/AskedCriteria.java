package nl.schoolbel.coaching.cycles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schoolbel.coaching.cycles.domain.Criteria;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check has to find before the practice is said to stick. */
@Schema(name = "EmbedCriteria")
record AskedCriteria(
        @Schema(description = "So many colleagues or more use it without help") @NotNull @Min(0) @Max(500)
        Integer colleaguesUnaided,

        @Schema(description = "Somebody at the school must be responsible for it") @NotNull
        Boolean ownerNamed,

        @Schema(description = "It must stand in the school's year plan") @NotNull
        Boolean inYearPlan,

        @Schema(description = "The school must have a day on which it looks at it again") @NotNull
        Boolean reviewPlanned) {

    /** Absent means the usual ones. */
    static Criteria read(AskedCriteria asked) {
        return asked == null
                ? Criteria.USUAL
                : new Criteria(asked.colleaguesUnaided, asked.ownerNamed, asked.inYearPlan, asked.reviewPlanned);
    }

    static AskedCriteria of(Criteria criteria) {
        return new AskedCriteria(
                criteria.colleaguesUnaided(), criteria.owner(), criteria.yearPlan(), criteria.reviewDate());
    }
}
