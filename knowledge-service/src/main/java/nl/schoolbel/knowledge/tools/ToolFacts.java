package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.knowledge.tools.domain.LowThreshold;

/** What other features want to know of tools, whoever asks. */
@ApplicationScoped
public class ToolFacts {

    @Inject
    ToolStore store;

    /**
     * @param published false for a card that only coaches read
     * @param privacyDecision {@code null} while nobody decided
     * @param points of the low threshold, 0 to 100
     * @param worksOffline {@code null} when not known
     */
    public record Facts(
            UUID id,
            String name,
            boolean published,
            List<SubjectArea> subjectAreas,
            List<TargetGroup> targets,
            List<Device> devices,
            List<Login> logins,
            PrivacyDecision privacyDecision,
            int points,
            boolean directlyUsable,
            Boolean worksOffline) {}

    /** Empty for a tool that is not there. */
    public Optional<Facts> of(UUID tool) {
        return store.find(tool).map(ToolFacts::facts);
    }

    /** Of several with one query, without those that are not there. */
    public Map<UUID, Facts> of(Collection<UUID> tools) {
        Map<UUID, Facts> facts = new HashMap<>();
        store.all(tools).forEach((id, tool) -> facts.put(id, facts(tool)));
        return facts;
    }

    /** The tool with this name, capitals and accents aside. */
    public Optional<Facts> named(String name) {
        return store.named(name.strip()).map(ToolFacts::facts);
    }

    /** Those whose privacy had to be looked at again before a day, longest ago first; those that only coaches read too. */
    public List<Facts> reviewOverdue(LocalDate day, int limit) {
        return store.reviewOverdue(day, true, LocalDate.EPOCH, new UUID(0, 0), limit).stream()
                .map(ToolFacts::facts)
                .toList();
    }

    private static Facts facts(Tool tool) {
        ToolCard card = tool.card();
        LowThreshold threshold = Thresholds.of(card);
        return new Facts(
                tool.id(),
                card.name(),
                card.published(),
                card.subjectAreas(),
                card.targets(),
                card.devices(),
                card.logins(),
                card.privacyOrEmpty().decision(),
                threshold.points(),
                threshold.isDirectlyUsable(),
                card.worksOffline());
    }
}
