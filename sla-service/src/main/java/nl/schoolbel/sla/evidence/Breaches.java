package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.evidence.domain.Accountable;
import nl.schoolbel.sla.evidence.domain.BreachReason;
import nl.schoolbel.sla.evidence.domain.BreachReason.Action;
import nl.schoolbel.sla.evidence.domain.ReasonStep;
import nl.schoolbel.sla.evidence.domain.Side;

/** Breaches for who may know them, and what the sides say of the reason. Nothing that was said is overwritten. */
@ApplicationScoped
public class Breaches {

    /** Words go back and forth; more than this is not settled in writing. */
    private static final int MOST_STEPS = 50;

    private static final String KIND = "breach";

    @Inject
    BreachStore store;

    @Inject
    BreachScope scope;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Latest due moment first. */
    Page<BreachView> list(BreachFilter filter, PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(filter, scope.readable(), page.cursor(), limit + 1),
                limit,
                breach -> new Cursor(breach.dueAt(), breach.id()),
                Breach::view);
    }

    /** One breach with all that was said; another one's answers as one that does not exist. */
    BreachView read(UUID id) {
        return view(require(id), store.steps(id));
    }

    /** Says with whom the reason lies; by the bestuur it decides what is disputed. */
    @Transactional
    BreachView propose(UUID id, Accountable accountable, String words, Set<PersonalDataKind> falseHits) {
        return take(id, Action.PROPOSE, accountable, words, falseHits, null);
    }

    /** Says that it is otherwise; the bestuur decides. */
    @Transactional
    BreachView dispute(UUID id, String words, Set<PersonalDataKind> falseHits) {
        return take(id, Action.DISPUTE, null, words, falseHits, null);
    }

    /** @param reasonId the proposal that is agreed to; refused when it is not the one that stands */
    @Transactional
    BreachView agree(UUID id, UUID reasonId) {
        return take(id, Action.AGREE, null, null, Set.of(), reasonId);
    }

    private BreachView take(
            UUID id,
            Action action,
            Accountable accountable,
            String words,
            Set<PersonalDataKind> falseHits,
            UUID reasonId) {
        store.lock(id);
        Breach breach = require(id);
        List<ReasonStep> steps = new ArrayList<>(store.steps(id));
        BreachReason reason = BreachReason.of(steps);
        if (breach.overturnedAt() != null) {
            throw new ProblemException(SlaProblem.BREACH_OVERTURNED);
        }
        Side side = scope.sides(breach).stream()
                .filter(one -> reason.allowed(one, breach.withBeheerpartner()).contains(action))
                .findFirst()
                .orElseThrow(() -> new ProblemException(SlaProblem.BREACH_STEP_NOT_ALLOWED)
                        .with("allowedActions", allowed(breach, reason)));
        if (steps.size() >= MOST_STEPS) {
            throw new ProblemException(SlaProblem.BREACH_STEP_NOT_ALLOWED).with("allowedActions", List.of());
        }
        if (action == Action.AGREE && !reasonId.equals(reason.proposalId())) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/reasonId", "unknown-id", texts.fieldDetail("unknown-id"))));
        }
        if (words != null) {
            screener.require(KIND, id, Map.of("/text", words), falseHits);
        }
        ReasonStep.Kind kind = switch (action) {
            case PROPOSE -> reason.proposing(side);
            case DISPUTE -> ReasonStep.Kind.DISPUTED;
            case AGREE -> ReasonStep.Kind.AGREED;
        };
        steps.add(new ReasonStep(UUID.randomUUID(), kind, side, accountable, words, clock.instant()));
        store.add(id, steps.size(), steps.get(steps.size() - 1), BreachReason.of(steps));
        audit.changed("breach-reason-" + kind.json(), KIND, id);
        return view(breach, steps);
    }

    private Breach require(UUID id) {
        return store.find(id).filter(scope::sees).orElseThrow(() -> new ProblemException(SlaProblem.BREACH_UNKNOWN));
    }

    private BreachView view(Breach breach, List<ReasonStep> steps) {
        BreachReason reason = BreachReason.of(steps);
        return breach.view(reason, steps, allowed(breach, reason));
    }

    private List<String> allowed(Breach breach, BreachReason reason) {
        if (breach.overturnedAt() != null) {
            return List.of();
        }
        return scope.sides(breach).stream()
                .flatMap(side -> reason.allowed(side, breach.withBeheerpartner()).stream())
                .distinct()
                .sorted()
                .map(Action::json)
                .toList();
    }
}
