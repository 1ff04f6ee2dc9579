package nl.schoolbel.knowledge.tools;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A tool card in answers; what is not known is absent.
 *
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolView(
        UUID id,
        String name,
        List<String> aliases,
        String supplier,
        String purpose,
        Integer minutesToFirstUse,
        Boolean installNeeded,
        Boolean accountsNeeded,
        boolean published,
        Instant changedAt,
        @JsonIgnore long version) {}
