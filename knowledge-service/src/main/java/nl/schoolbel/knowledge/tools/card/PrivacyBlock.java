package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.terms.ConvenantRole;
import nl.schoolbel.knowledge.terms.DataCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of privacy, and what the board decided. What is not known is absent.
 *
 * @param dataCategories absent or empty when nobody looked; {@code none} stands alone
 * @param conditions there with a decision {@code conditions}, and only then
 * @param reason there with a decision {@code stop}
 * @param insteadToolIds what to use in its place
 * @param reviewDate the last day on which what stands here still counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrivacyBlock(
        ConvenantRole convenantRole,
        @Valid ProcessorAgreement processorAgreement,
        @Valid Dpia dpia,

        @Schema(description = "Personal data that the tool holds; none stands alone") @Size(max = 11)
        List<@NotNull DataCategory> dataCategories,

        PrivacyDecision decision,

        @Schema(description = "Needed with the decision conditions, and only there") @Size(min = 1, max = 2000)
        String conditions,

        @Schema(description = "Why it was decided so; needed with the decision stop") @Size(min = 1, max = 2000)
        String reason,

        @Schema(description = "Tools to use in its place") @Size(max = 5)
        List<@NotNull UUID> insteadToolIds,

        @Schema(description = "The last day on which this counts without being looked at again")
        LocalDate reviewDate) {

    /** Nothing known, nothing decided. */
    public static final PrivacyBlock EMPTY = new PrivacyBlock(null, null, null, null, null, null, null, null, null);

    public PrivacyBlock {
        dataCategories = Lists.without(dataCategories);
        insteadToolIds = Lists.without(insteadToolIds);
    }

    /** The same block with what a vetting came to; a review date or tools in its place only where they are given. */
    public PrivacyBlock decided(
            PrivacyDecision decision,
            String conditions,
            String reason,
            List<UUID> insteadToolIds,
            LocalDate reviewDate) {
        return new PrivacyBlock(
                convenantRole,
                processorAgreement,
                dpia,
                dataCategories,
                decision,
                conditions,
                reason,
                insteadToolIds == null ? this.insteadToolIds : insteadToolIds,
                reviewDate == null ? this.reviewDate : reviewDate);
    }
}
