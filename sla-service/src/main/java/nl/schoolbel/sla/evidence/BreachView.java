package nl.schoolbel.sla.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach, and what is said of its reason. */
@Schema(name = "Breach")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BreachView(
        UUID id,
        UUID ticketId,
        UUID schoolId,

        @Schema(description = "Absent for a promise of the school itself")
        UUID beheerpartnerId,

        UUID agreementId,
        String target,

        @Schema(description = "Which of the updates, from 1; 1 for any other target")
        int repeat,

        @Schema(description = "From 1; more than 1 when a breach was told anew")
        int cycle,

        @Schema(description = "1 to 4, that of the moment of the breach")
        Integer priority,

        @Schema(description = "The moment that was missed") Instant dueAt,
        Instant recordedAt,

        @Schema(description = "When facts heard later disproved it; absent while it stands")
        Instant overturnedAt,

        @Schema(description = "open, proposed, disputed, agreed, or decided by the bestuur")
        String reasonState,

        @Schema(description = "school, beheerpartner, supplier, force-majeure or bestuur; absent while nobody said")
        String accountable,

        @Schema(description = "The proposal or decision that says so; an agreement names it")
        UUID reasonId,

        @Schema(description = "Whether figures and credits leave it out: it is settled that the reason lies elsewhere")
        boolean excluded,

        @Schema(description = "propose, dispute, agree: what the caller may do now; in the answer of one breach only")
        List<String> allowedActions,

        @Schema(description = "Everything that was said, oldest first; in the answer of one breach only")
        List<Step> steps) {

    /** One thing that was said. */
    @Schema(name = "BreachStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            UUID id,

            @Schema(description = "proposed, disputed, agreed or decided")
            String kind,

            @Schema(description = "school, beheerpartner or bestuur")
            String side,

            String accountable,
            String text,
            Instant takenAt) {}
}
