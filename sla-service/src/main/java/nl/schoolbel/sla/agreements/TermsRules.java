package nl.schoolbel.sla.agreements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.sla.agreements.AgreementTerms.PausingRule;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.agreements.AgreementTerms.TargetAgreement;

/**
 * What in the terms does not go together, as far as the terms themselves tell: plain rules, every fault at once. What stands
 * in other places (calendars, schools) is looked at by {@link AgreementCheck}.
 */
final class TermsRules {

    /** A part that goes with the other kind only. */
    private static final String NOT_OF_THIS_KIND = "not-of-this-kind";

    private static final String EXACTLY_ONE = "exactly-one";
    private static final String NOT_PROMISED = "not-promised";
    private static final Set<Target> NOTHING_PAUSES = EnumSet.of(Target.TRIAGE, Target.ACKNOWLEDGE, Target.UPDATE);
    private static final Set<Target> NOT_AFTER_RESOLUTION =
            EnumSet.of(Target.ACKNOWLEDGE, Target.ARRIVAL, Target.WORKAROUND);

    /** The school itself can only wait for what is its own. */
    private static final Set<WaitingReason> SCHOOLS_REASONS = EnumSet.of(WaitingReason.SCHOOL, WaitingReason.ACCESS);

    private final AgreementKind kind;
    private final AgreementTerms terms;
    private final Function<PriorityBudget, OptionalLong> minutes;
    private final List<Fault> faults = new ArrayList<>();

    /** @param pointer JSON pointer below the terms */
    record Fault(String pointer, String code) {}

    private TermsRules(AgreementKind kind, AgreementTerms terms, Function<PriorityBudget, OptionalLong> minutes) {
        this.kind = kind;
        this.terms = terms;
        this.minutes = minutes;
    }

    /**
     * Every fault of terms that have their shape.
     *
     * @param minutes a budget in minutes, by which budgets are held against each other; empty when that cannot be said
     */
    static List<Fault> faults(
            AgreementKind kind, AgreementTerms terms, Function<PriorityBudget, OptionalLong> minutes) {
        TermsRules rules = new TermsRules(kind, terms, minutes);
        rules.lists();
        rules.kind();
        rules.targets();
        rules.outOfHours();
        rules.faults.addAll(LadderRules.faults(terms));
        if (kind == AgreementKind.SCHOOL) {
            rules.promise();
        }
        rules.credits();
        return List.copyOf(rules.faults);
    }

    private void lists() {
        doubles("/schools", terms.schools());
        doubles("/categoryIds", terms.categoryIds());
        doubles("/outOfHoursPriorities", terms.outOfHoursPriorities());
        doubles("/warnPercents", terms.warnPercents());
    }

    private void kind() {
        if (kind == AgreementKind.BEHEERPARTNER) {
            notOfThisKind("/promise", !terms.promise().isEmpty());
            return;
        }
        notOfThisKind("/outOfHoursCalendarId", terms.outOfHoursCalendarId() != null);
        notOfThisKind("/reopenDays", terms.reopenDays() != null);
        notOfThisKind("/credits", terms.credits() != null);
    }

    private void notOfThisKind(String pointer, boolean given) {
        if (given) {
            fault(pointer, NOT_OF_THIS_KIND);
        }
    }

    private void targets() {
        Set<Target> seen = new HashSet<>();
        for (int i = 0; i < terms.targets().size(); i++) {
            TargetAgreement target = terms.targets().get(i);
            String place = "/targets/" + i;
            if (!seen.add(target.target())) {
                fault(place + "/target", "duplicate");
                continue;
            }
            if ((target.target() == Target.TRIAGE) != (kind == AgreementKind.SCHOOL)) {
                fault(place + "/target", NOT_OF_THIS_KIND);
            }
            budgets(place, target);
            if (target.pausing() != null) {
                pausing(place + "/pausing", target);
            }
        }
    }

    private void budgets(String place, TargetAgreement target) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < target.budgets().size(); i++) {
            PriorityBudget budget = target.budgets().get(i);
            String here = place + "/budgets/" + i;
            if (!seen.add(budget.priority())) {
                fault(here + "/priority", "duplicate");
            }
            if ((budget.minutes() == null) == (budget.workingDays() == null)) {
                fault(here, EXACTLY_ONE);
                continue;
            }
            if (budget.endOfWorkingDay() && budget.workingDays() == null) {
                fault(here + "/endOfWorkingDay", "only-with-working-days");
            }
            if (target.target() == Target.UPDATE
                    && budget(Target.ACKNOWLEDGE, budget.priority()).isEmpty()) {
                fault(here, "update-needs-acknowledge");
            }
            if (NOT_AFTER_RESOLUTION.contains(target.target())
                    && budget(Target.RESOLUTION, budget.priority())
                            .filter(resolution -> isLonger(budget, resolution))
                            .isPresent()) {
                fault(here, "longer-than-resolution");
            }
        }
    }

    private boolean isLonger(PriorityBudget one, PriorityBudget other) {
        if (one.workingDays() != null && other.workingDays() != null) {
            return one.workingDays() > other.workingDays();
        }
        OptionalLong first = minutes.apply(one);
        OptionalLong second = minutes.apply(other);
        return first.isPresent() && second.isPresent() && first.getAsLong() > second.getAsLong();
    }

    private void pausing(String place, TargetAgreement target) {
        if (NOTHING_PAUSES.contains(target.target())) {
            fault(place, "nothing-pauses-this");
            return;
        }
        PausingRule pausing = target.pausing();
        doubles(place + "/bySchool", pausing.bySchool());
        doubles(place + "/byBeheerpartner", pausing.byBeheerpartner());
        for (int i = 0; i < pausing.bySchool().size(); i++) {
            if (!SCHOOLS_REASONS.contains(pausing.bySchool().get(i))) {
                fault(place + "/bySchool/" + i, "not-the-schools");
            }
        }
        for (WaitingReason reason : pausing.longestMinutes().keySet()) {
            if (!pausing.bySchool().contains(reason)
                    && !pausing.byBeheerpartner().contains(reason)) {
                fault(place + "/longestMinutes/" + reason.slug(), "does-not-pause");
            }
        }
    }

    private void outOfHours() {
        boolean counted = false;
        for (int i = 0; i < terms.targets().size(); i++) {
            if (terms.targets().get(i).hours() == HoursLayer.CONTRACT_AND_OUT_OF_HOURS) {
                counted = true;
                if (terms.outOfHoursCalendarId() == null) {
                    fault("/targets/" + i + "/hours", "needs-out-of-hours-calendar");
                }
            }
        }
        if (!terms.outOfHoursPriorities().isEmpty() && terms.outOfHoursCalendarId() == null) {
            fault("/outOfHoursPriorities", "needs-out-of-hours-calendar");
        }
        if (counted && terms.outOfHoursPriorities().isEmpty()) {
            fault("/outOfHoursPriorities", "missing");
        }
    }

    private void promise() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < terms.promise().size(); i++) {
            var promised = terms.promise().get(i);
            String place = "/promise/" + i;
            if (!seen.add(promised.priority())) {
                fault(place + "/priority", "duplicate");
                continue;
            }
            Optional<PriorityBudget> triage = budget(Target.TRIAGE, promised.priority());
            if (triage.isEmpty()) {
                fault(place, "promise-needs-triage");
            } else if (minutes.apply(triage.get()).orElse(0) > promised.minutes()) {
                fault(place + "/minutes", "promise-shorter-than-triage");
            }
        }
    }

    private void credits() {
        if (terms.credits() == null) {
            return;
        }
        if (terms.credits().capPercent() < terms.credits().percentPerBreach()) {
            fault("/credits/capPercent", "cap-below-one-breach");
        }
        List<Target> counted = terms.credits().targets();
        doubles("/credits/targets", counted);
        for (int i = 0; i < counted.size(); i++) {
            if (terms.target(counted.get(i)).isEmpty()) {
                fault("/credits/targets/" + i, NOT_PROMISED);
            }
        }
    }

    private Optional<PriorityBudget> budget(Target target, int priority) {
        return terms.target(target).flatMap(one -> one.budget(priority));
    }

    private void doubles(String place, List<?> list) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                fault(place + "/" + i, "duplicate");
            }
        }
    }

    private void fault(String pointer, String code) {
        faults.add(new Fault(pointer, code));
    }
}
