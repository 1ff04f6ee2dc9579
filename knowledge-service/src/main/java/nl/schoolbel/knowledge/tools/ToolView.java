package nl.schoolbel.knowledge.tools;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.CostModel;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.knowledge.tools.card.Accessibility;
import nl.schoolbel.knowledge.tools.card.PrivacyBlock;
import nl.schoolbel.knowledge.tools.card.Support;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tool card in answers; what is not known is absent.
 *
 * @param revision of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolView(
        UUID id,
        String name,

        @Schema(
                description = "What to know first, in the language asked for: that it may not be used, or on which"
                        + " conditions")
        String notice,

        List<String> aliases,
        String supplier,
        String purpose,
        Integer minutesToFirstUse,
        Boolean installNeeded,
        Boolean accountsNeeded,
        boolean published,
        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        List<Device> devices,
        List<Login> logins,
        CostModel costModel,
        String costNote,
        List<String> languages,
        Accessibility accessibility,
        Boolean pupilDataNeeded,
        Boolean worksOffline,
        String offlineFallback,
        Support support,
        PrivacyBlock privacy,

        @Schema(description = "What to use in its place, of what the caller can read")
        List<ToolName> instead,

        @Schema(description = "True from the day after the review date of privacy")
        boolean reviewOverdue,

        LowThresholdView lowThreshold,
        String website,
        int version,
        Instant changedAt,
        @JsonIgnore long revision) {

    /** A tool by its name. */
    public record ToolName(UUID id, String name) {}

    static ToolView of(
            Tool tool, String notice, List<ToolName> instead, boolean reviewOverdue, LowThresholdView lowThreshold) {
        ToolCard card = tool.card();
        return new ToolView(
                tool.id(),
                card.name(),
                notice,
                card.aliases(),
                card.supplier(),
                card.purpose(),
                card.minutesToFirstUse(),
                card.installNeeded(),
                card.accountsNeeded(),
                card.published(),
                card.subjectAreas(),
                card.targets(),
                card.devices(),
                card.logins(),
                card.costModel(),
                card.costNote(),
                card.languages(),
                card.accessibility(),
                card.pupilDataNeeded(),
                card.worksOffline(),
                card.offlineFallback(),
                card.support(),
                card.privacy(),
                instead,
                reviewOverdue,
                lowThreshold,
                card.website(),
                tool.number(),
                tool.changedAt(),
                tool.revision());
    }
}
