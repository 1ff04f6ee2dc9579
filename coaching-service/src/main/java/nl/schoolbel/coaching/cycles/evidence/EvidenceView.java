package nl.schoolbel.coaching.cycles.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence in answers.
 *
 * @param byTeacher told by the teacher concerned, not by the coach
 * @param own the caller may take it out
 * @param version of the row, for the ETag
 */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID cycleId,
        int turn,
        EvidenceKind kind,
        LocalDate aboutDate,
        BigDecimal value,
        String label,
        String link,
        Integer score,
        String words,

        @Schema(description = "Told by the teacher concerned, not by the coach")
        boolean byTeacher,

        @Schema(description = "True when you may take it out")
        boolean own,

        Instant createdAt,
        @JsonIgnore long version) {}
