package nl.schoolbel.knowledge.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of what was found.
 *
 * @param didYouMean the words as they were probably meant; what has those is among the items
 * @param relaxed true when few things or none have all words, and what has some of them follows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchAnswer(
        @Schema(description = "Best first") List<ResultView> items,

        @Schema(description = "How many hits have which values")
        SearchFacets facets,

        @Schema(description = "The words as they were probably meant; what has those is among the items")
        String didYouMean,

        @Schema(description = "True when few things or none have all words, and what has some of them follows")
        boolean relaxed) {}
