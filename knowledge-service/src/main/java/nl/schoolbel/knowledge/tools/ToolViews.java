package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.tools.card.PrivacyBlock;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** Cards as the caller reads them, in the caller's language. A list costs one query more than its rows, however long it is. */
@ApplicationScoped
class ToolViews {

    /** Of the schools, and so of their days. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    ToolStore store;

    @Inject
    Thresholds thresholds;

    @Inject
    Caller caller;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Coaches read cards that are not published. */
    boolean seesDrafts() {
        return caller.has(Roles.COACH);
    }

    boolean isVisible(Tool tool) {
        return tool.card().published() || seesDrafts();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    ToolView of(Tool tool) {
        return of(List.of(tool)).get(0);
    }

    /** In the same order. */
    List<ToolView> of(List<Tool> tools) {
        LocalDate today = today();
        Map<UUID, Tool> others = store.all(tools.stream()
                .flatMap(tool -> tool.card().privacyOrEmpty().insteadToolIds().stream())
                .toList());
        return tools.stream()
                .map(tool -> ToolView.of(
                        tool,
                        notice(tool.card().privacyOrEmpty()),
                        instead(tool, others),
                        tool.isReviewOverdue(today),
                        thresholds.view(tool.card())))
                .toList();
    }

    private List<ToolView.ToolName> instead(Tool tool, Map<UUID, Tool> others) {
        List<ToolView.ToolName> names = tool.card().privacyOrEmpty().insteadToolIds().stream()
                .map(others::get)
                .filter(Objects::nonNull)
                .filter(this::isVisible)
                .map(other -> new ToolView.ToolName(other.id(), other.card().name()))
                .toList();
        return names.isEmpty() ? null : names;
    }

    /** The words of the board are not repeated here; they stand in the block of privacy. */
    private String notice(PrivacyBlock privacy) {
        PrivacyDecision decision = privacy.decision();
        return decision == PrivacyDecision.STOP || decision == PrivacyDecision.CONDITIONS
                ? texts.text(Thresholds.TEXTS, "notice." + decision.slug())
                : null;
    }
}
