package nl.schoolbel.coaching.signals.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.RuleHistory;
import nl.schoolbel.coaching.signals.domain.SwitchTimes;
import nl.schoolbel.events.terms.SignalKind;

/** The rules over time, for who watches what happens. */
@ApplicationScoped
public class RuleBook {

    @Inject
    SignalRuleStore rules;

    @Inject
    SignalSwitchStore switches;

    /** The one rule of a kind, with all that it ever was. */
    public record Kept(UUID id, RuleHistory history) {}

    public Kept of(SignalKind kind) {
        List<StoredRule> versions = rules.versions(kind);
        return new Kept(
                versions.get(0).id(),
                new RuleHistory(versions.stream().map(StoredRule::counting).toList()));
    }

    /** When these schools had the rule off; those that never switched are not in it. */
    public Map<UUID, SwitchTimes> switches(UUID rule, Collection<UUID> schools) {
        return switches.times(rule, schools);
    }
}
