package nl.schoolbel.sla.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.evidence.domain.BreachReason;
import nl.schoolbel.sla.evidence.domain.ReasonStep;

/** The row of a breach with how its reason stands; facts only, and one correction. */
record Breach(
        UUID id,
        UUID ticketId,
        UUID schoolId,
        UUID beheerpartnerId,
        UUID agreementId,
        Target target,
        int repeat,
        int cycle,
        Integer priority,
        Instant dueAt,
        Instant recordedAt,
        Instant overturnedAt,
        Reason reason) {

    /** How the reason stands, as kept beside the steps. */
    record Reason(String state, String accountable, UUID id, boolean excluded) {}

    boolean withBeheerpartner() {
        return beheerpartnerId != null;
    }

    BreachView view() {
        return view(reason, null, null);
    }

    BreachView view(BreachReason now, List<ReasonStep> steps, List<String> allowed) {
        Reason kept = new Reason(
                now.state(),
                now.accountable() == null ? null : now.accountable().json(),
                now.proposalId(),
                now.excluded());
        return view(kept, steps.stream().map(Breach::step).toList(), allowed);
    }

    private BreachView view(Reason stands, List<BreachView.Step> steps, List<String> allowed) {
        return new BreachView(
                id,
                ticketId,
                schoolId,
                beheerpartnerId,
                agreementId,
                target.json(),
                repeat,
                cycle,
                priority,
                dueAt,
                recordedAt,
                overturnedAt,
                stands.state(),
                stands.accountable(),
                stands.id(),
                stands.excluded(),
                allowed,
                steps);
    }

    private static BreachView.Step step(ReasonStep step) {
        return new BreachView.Step(
                step.id(),
                step.kind().json(),
                step.side().json(),
                step.accountable() == null ? null : step.accountable().json(),
                step.words(),
                step.takenAt());
    }
}
