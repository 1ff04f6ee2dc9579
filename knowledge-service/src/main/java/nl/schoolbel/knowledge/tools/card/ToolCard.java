package nl.schoolbel.knowledge.tools.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.CostModel;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach writes on the card of a tool; always the whole card. What is not known is absent, which is not the same as no.
 *
 * @param name the name that schools use; no two cards have the same one, capitals and accents aside
 * @param aliases other names that people search for; absent counts as none
 * @param supplier who makes or sells it
 * @param purpose what it is good for in a lesson
 * @param minutesToFirstUse how long it takes a teacher to use it for the first time; absent when nobody tried
 * @param installNeeded whether something must be installed
 * @param accountsNeeded whether pupils need accounts
 * @param published false keeps the card among coaches; absent counts as true
 * @param subjectAreas what children learn by it; none is: for any
 * @param languages as BCP 47 has them, such as {@code nl}
 * @param pupilDataNeeded whether data of pupils goes into it
 * @param offlineFallback what to do in the lesson when it is down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCard(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,
        @Size(min = 1, max = 200) String supplier,
        @NotBlank @Size(max = 4000) String purpose,

        @Schema(description = "In minutes") @Min(0) @Max(600)
        Integer minutesToFirstUse,

        Boolean installNeeded,
        Boolean accountsNeeded,
        @Schema(defaultValue = "true") Boolean published,
        @Size(max = 20) List<@NotNull SubjectArea> subjectAreas,
        @Size(max = 16) List<@NotNull TargetGroup> targets,
        @Size(max = 8) List<@NotNull Device> devices,
        @Size(max = 5) List<@NotNull Login> logins,
        CostModel costModel,
        @Size(min = 1, max = 1000) String costNote,

        @Schema(description = "As BCP 47 has them, such as nl") @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,

        @Valid Accessibility accessibility,

        @Schema(description = "Whether data of pupils goes into it")
        Boolean pupilDataNeeded,

        Boolean worksOffline,

        @Schema(description = "What to do in the lesson when it is down") @Size(min = 1, max = 1000)
        String offlineFallback,

        @Valid Support support,
        @Valid PrivacyBlock privacy,

        @Size(max = 500) @Pattern(regexp = "https?://[^\\s/$.?#][^\\s]*")
        String website,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public ToolCard {
        name = name == null ? null : name.strip();
        aliases = aliases == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(aliases));
        published = published == null || published;
        subjectAreas = Lists.without(subjectAreas);
        targets = Lists.without(targets);
        devices = Lists.without(devices);
        logins = Lists.without(logins);
        languages = Lists.without(languages);
    }

    /** The free texts by their JSON pointer, for screening; {@code null} where there is none. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/purpose", purpose);
        texts.put("/costNote", costNote);
        texts.put("/offlineFallback", offlineFallback);
        if (accessibility != null) {
            texts.put("/accessibility/note", accessibility.note());
        }
        if (support != null) {
            for (int i = 0; i < support.helpers().size(); i++) {
                texts.put(
                        "/support/helpers/" + i + "/forWhat",
                        support.helpers().get(i).forWhat());
            }
        }
        if (privacy != null) {
            texts.put("/privacy/conditions", privacy.conditions());
            texts.put("/privacy/reason", privacy.reason());
        }
        return texts;
    }

    /** The block of privacy; an empty one where the card has none. */
    public PrivacyBlock privacyOrEmpty() {
        return privacy == null ? PrivacyBlock.EMPTY : privacy;
    }

    /** The same card with another block of privacy. */
    public ToolCard with(PrivacyBlock privacy) {
        return copy(privacy);
    }

    /** The same card, without what was said of its texts when they came. */
    public ToolCard kept() {
        return falseHits == null ? this : copy(privacy);
    }

    private ToolCard copy(PrivacyBlock withPrivacy) {
        return new ToolCard(
                name,
                aliases,
                supplier,
                purpose,
                minutesToFirstUse,
                installNeeded,
                accountsNeeded,
                published,
                subjectAreas,
                targets,
                devices,
                logins,
                costModel,
                costNote,
                languages,
                accessibility,
                pupilDataNeeded,
                worksOffline,
                offlineFallback,
                support,
                withPrivacy,
                website,
                null);
    }
}
