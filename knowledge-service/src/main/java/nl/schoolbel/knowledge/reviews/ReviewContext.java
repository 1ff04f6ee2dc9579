package nl.schoolbel.knowledge.reviews;

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
 * Where somebody used it: the same thing works in one group and fails in another.
 *
 * @param targets with whom; absent counts as none
 * @param devices on what; absent counts as none
 * @param groupSize how many pupils at once
 * @param timesUsed how often so far
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewContext(
        @Size(max = 16) List<@NotNull TargetGroup> targets,
        @Size(max = 8) List<@NotNull Device> devices,

        @Schema(description = "Pupils at once") @Min(1) @Max(60)
        Integer groupSize,

        @Schema(description = "How often so far") @Min(1) @Max(1000)
        Integer timesUsed) {

    static final ReviewContext NONE = new ReviewContext(null, null, null, null);

    public ReviewContext {
        targets = targets == null ? List.of() : targets.stream().distinct().toList();
        devices = devices == null ? List.of() : devices.stream().distinct().toList();
    }
}
