package nl.schoolbel.coaching.signals.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/** A school decides for itself which rules watch it; coaches see that, and cannot change it. */
@ApplicationScoped
public class SignalSwitches {

    private static final String KIND = "signal-switch";

    @Inject
    SignalRuleStore rules;

    @Inject
    SignalSwitchStore switches;

    @Inject
    SchoolScope scope;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Every rule as the school has it; {@code not-found} for a school that is not the caller's. */
    public List<SignalSwitchView> list(UUID school) {
        scope.require(school, Roles.COACH);
        Map<UUID, StoredSwitch> switched =
                switches.newest(school).stream().collect(Collectors.toMap(StoredSwitch::ruleId, Function.identity()));
        return rules.newest().stream()
                .map(rule -> view(rule, switched.getOrDefault(rule.id(), StoredSwitch.never(school, rule.id()))))
                .toList();
    }

    /** Refused: {@code not-found} for a school that is not the caller's, and for a rule that there is not. */
    public SignalSwitchView read(UUID school, UUID ruleId) {
        scope.require(school, Roles.COACH);
        return view(rule(ruleId), current(school, ruleId));
    }

    /**
     * Switches a rule for the school, from now on. What happens while it is off does not count, then or later. What it already
     * is changes nothing. Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code
     * invalid-input} without a reason for switching off.
     */
    @Transactional
    public SignalSwitchView change(UUID school, UUID ruleId, String ifMatch, NewSwitch wanted) {
        scope.require(school);
        StoredRule rule = rule(ruleId);
        StoredSwitch now = current(school, ruleId);
        Precondition.require(ifMatch, now.version());
        String id = school + "/" + ruleId;
        requireReason(wanted);
        screener.require(KIND, id, reason(wanted), wanted.falseHits());
        if (now.on() == wanted.on()) {
            return view(rule, now);
        }
        StoredSwitch next = new StoredSwitch(
                school, ruleId, now.version() + 1, wanted.on(), wanted.on() ? null : wanted.reason(), clock.instant());
        if (!switches.add(next)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.changed(wanted.on() ? "signal-rule-switched-on" : "signal-rule-switched-off", KIND, id);
        return view(rule, next);
    }

    private static Map<String, String> reason(NewSwitch wanted) {
        return wanted.reason() == null ? Map.of() : Map.of("/reason", wanted.reason());
    }

    private void requireReason(NewSwitch wanted) {
        if (!wanted.on() && (wanted.reason() == null || wanted.reason().isBlank())) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/reason", "missing", texts.fieldDetail("missing"))));
        }
    }

    private StoredRule rule(UUID id) {
        return rules.newest(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private StoredSwitch current(UUID school, UUID rule) {
        return switches.newest(school, rule).orElseGet(() -> StoredSwitch.never(school, rule));
    }

    private static SignalSwitchView view(StoredRule rule, StoredSwitch one) {
        return new SignalSwitchView(
                rule.id(), rule.kind(), one.on(), rule.on(), one.reason(), one.switchedAt(), one.version());
    }
}
