package nl.schoolbel.knowledge.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many hits have a value, with all filters but those of the same facet.
 *
 * @param countIsMore true when there are at least so many; absent when there are exactly so many
 */
@Schema(name = "SearchFacetCount")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetCount(
        @Schema(description = "A word of the closed list of the filter")
        String value,

        int count,

        @Schema(description = "True when there are more hits than are counted: at least so many")
        Boolean countIsMore) {}
