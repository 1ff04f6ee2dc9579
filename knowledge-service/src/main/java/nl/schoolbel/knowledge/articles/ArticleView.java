package nl.schoolbel.knowledge.articles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as one caller sees it; what is not known, or for coaches only, is absent.
 *
 * @param version the number of the version that these words are of
 * @param publishedVersion the number of the version that everybody reads; absent when there is none
 * @param helped readers whom it helped; who they are is not known
 * @param linkedTickets tickets that it is put on
 * @param helpedTickets those of them that it helped with
 * @param coach what coaches see beside it
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleView(
        UUID id,
        ArticleState state,

        @Schema(description = "Number of the version that these words are of, from 1")
        int version,

        @Schema(description = "Number of the version that everybody reads")
        Integer publishedVersion,

        UUID toolId,
        String title,
        String problem,
        @Schema(description = "Absent while nobody knows") String solution,
        @Schema(description = "Readers whom it helped") int helped,

        @Schema(description = "Readers whom it did not help")
        int notHelped,

        @Schema(description = "Tickets that it is put on") int linkedTickets,
        @Schema(description = "Tickets that it helped with") int helpedTickets,
        Instant addedAt,
        Instant publishedAt,
        Instant archivedAt,
        @Schema(description = "For coaches only") ForCoaches coach,
        @JsonIgnore long revision) {

    /**
     * What coaches see of an article beside its words.
     *
     * @param byItself true when these words were drafted from a ticket
     * @param seenTimes tickets with this problem
     * @param masked what was taken out of the words of the ticket
     * @param doubtfulNames words in the text that may be the name of somebody
     * @param attention why it should be looked at again
     */
    @Schema(name = "ArticleForCoaches")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForCoaches(
            @Schema(description = "True when these words were drafted from a ticket")
            boolean byItself,

            @Schema(description = "Tickets with this problem")
            int seenTimes,

            @Schema(description = "What was taken out of the words of the ticket, in Dutch")
            List<String> masked,

            @Schema(description = "Words that may be the name of somebody")
            List<String> doubtfulNames,

            Attention attention,
            String returnReason,
            String archiveReason) {}
}
