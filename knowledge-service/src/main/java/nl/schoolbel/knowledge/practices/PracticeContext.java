package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a practice was tried, in words that can be filtered by: what works in one class does not in another.
 *
 * @param targets for whom
 * @param groupSize with how many pupils at once
 * @param devices on what
 * @param coachHelped whether a coach was in the lesson
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeContext(
        @Size(max = 16) List<@NotNull TargetGroup> targets,

        @Schema(description = "Pupils at once") @Min(1) @Max(60)
        Integer groupSize,

        @Size(max = 8) List<@NotNull Device> devices,

        @Schema(description = "Whether a coach was in the lesson")
        Boolean coachHelped,

        Place place) {

    /** Nothing is known of it. */
    static final PracticeContext UNKNOWN = new PracticeContext(null, null, null, null, null);

    public PracticeContext {
        targets = targets == null ? List.of() : targets.stream().distinct().toList();
        devices = devices == null ? List.of() : devices.stream().distinct().toList();
    }
}
