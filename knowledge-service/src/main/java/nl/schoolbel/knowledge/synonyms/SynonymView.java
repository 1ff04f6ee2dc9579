package nl.schoolbel.knowledge.synonyms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of synonyms as it is kept.
 *
 * @param revision of the row, for the ETag
 */
@Schema(name = "SearchSynonym")
public record SynonymView(
        UUID id,
        List<String> terms,
        Instant addedAt,
        Instant changedAt,
        @JsonIgnore long revision) {}
