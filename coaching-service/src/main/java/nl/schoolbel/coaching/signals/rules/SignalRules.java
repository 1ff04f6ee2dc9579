package nl.schoolbel.coaching.signals.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;

/** The rules as people read and change them. */
@ApplicationScoped
public class SignalRules {

    private static final String WORDS = "nl.schoolbel.coaching.signal-rules";

    @Inject
    SignalRuleStore store;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** All of them: one per kind. */
    public List<SignalRuleView> list() {
        return store.newest().stream().map(this::view).toList();
    }

    /** Refused: {@code not-found}. */
    public SignalRuleView read(UUID id) {
        return view(known(id));
    }

    /**
     * Counts for what happens from now on; what happened before is judged as before, also when it is heard of later. What it
     * already is changes nothing. Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code
     * invalid-input} for a period that is missing, or is there for searches.
     */
    @Transactional
    public SignalRuleView change(UUID id, String ifMatch, SignalRuleChange change) {
        StoredRule now = known(id);
        Precondition.require(ifMatch, now.version());
        requireWindow(now.kind(), change);
        if (isSame(now, change)) {
            return view(now);
        }
        StoredRule next = new StoredRule(
                id,
                now.version() + 1,
                now.kind(),
                change.threshold(),
                change.windowSchoolDays(),
                change.coolDownSchoolDays(),
                change.on(),
                clock.instant());
        if (!store.add(next)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.changed("signal-rule-changed", "signal-rule", id + "/" + next.version());
        return view(next);
    }

    private void requireWindow(SignalKind kind, SignalRuleChange change) {
        boolean searches = kind == SignalKind.SEARCHES_WITHOUT_RESULT;
        if (!searches && change.windowSchoolDays() == null) {
            throw refused("missing");
        }
        if (searches && change.windowSchoolDays() != null) {
            throw refused("not-together", kind.slug());
        }
    }

    private ProblemException refused(String code, Object... arguments) {
        return ProblemException.ofFields(
                List.of(new FieldFault("/windowSchoolDays", code, texts.fieldDetail(code, arguments))));
    }

    private static boolean isSame(StoredRule now, SignalRuleChange change) {
        return now.threshold() == change.threshold()
                && Objects.equals(now.windowSchoolDays(), change.windowSchoolDays())
                && now.coolDownSchoolDays() == change.coolDownSchoolDays()
                && now.on() == change.on();
    }

    private StoredRule known(UUID id) {
        return store.newest(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private SignalRuleView view(StoredRule rule) {
        int window = rule.windowSchoolDays() == null ? 0 : rule.windowSchoolDays();
        return new SignalRuleView(
                rule.id(),
                rule.kind(),
                rule.threshold(),
                SignalRuleView.Unit.of(rule.kind()),
                rule.windowSchoolDays(),
                rule.coolDownSchoolDays(),
                rule.on(),
                rule.version() == 1 ? null : rule.changedAt(),
                texts.text(
                        WORDS,
                        rule.on() ? rule.kind().slug() : "off",
                        rule.threshold(),
                        window,
                        rule.coolDownSchoolDays()),
                rule.version());
    }
}
