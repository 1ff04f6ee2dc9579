package nl.schoolbel.sla.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.agreements.AgreementTerms.PromisedTime;

/** Whether the school's own time and the contract's time together fit into what a school is promised. */
final class PromiseRules {

    private PromiseRules() {}

    /**
     * Triage and resolution together take longer than a school was promised.
     *
     * @param schoolId the school; absent when both agreements are for every school
     * @param schoolAgreementId the version that promises
     * @param beheerpartnerAgreementId the version whose resolution is counted
     * @param triageMinutes service time that the school has
     * @param resolutionMinutes service time that the beheerpartner has; a working day as the median of its calendar
     */
    record BrokenPromise(
            UUID schoolId,
            int priority,
            UUID schoolAgreementId,
            UUID beheerpartnerAgreementId,
            long triageMinutes,
            long resolutionMinutes,
            int promisedMinutes) {}

    /**
     * Every promise that two agreements cannot keep together, by school and by priority that both say something of.
     *
     * @param minutes a budget under an agreement, in minutes; empty when that cannot be said
     */
    static List<BrokenPromise> broken(
            Agreement ofSchool, Agreement contract, BiFunction<Agreement, PriorityBudget, OptionalLong> minutes) {
        if (!shareDays(ofSchool, contract)
                || isApart(ofSchool.terms().categoryIds(), contract.terms().categoryIds())) {
            return List.of();
        }
        List<BrokenPromise> broken = new ArrayList<>();
        List<UUID> schools = shared(ofSchool.terms().schools(), contract.terms().schools());
        for (PromisedTime promised : ofSchool.terms().promise()) {
            OptionalLong triage = budget(ofSchool, Target.TRIAGE, promised.priority(), minutes);
            OptionalLong resolution = budget(contract, Target.RESOLUTION, promised.priority(), minutes);
            if (triage.isEmpty()
                    || resolution.isEmpty()
                    || triage.getAsLong() + resolution.getAsLong() <= promised.minutes()) {
                continue;
            }
            for (UUID school : schools) {
                broken.add(new BrokenPromise(
                        school,
                        promised.priority(),
                        ofSchool.id(),
                        contract.id(),
                        triage.getAsLong(),
                        resolution.getAsLong(),
                        promised.minutes()));
            }
        }
        return broken;
    }

    private static OptionalLong budget(
            Agreement agreement,
            Target target,
            int priority,
            BiFunction<Agreement, PriorityBudget, OptionalLong> minutes) {
        return agreement
                .terms()
                .target(target)
                .flatMap(one -> one.budget(priority))
                .map(budget -> minutes.apply(agreement, budget))
                .orElse(OptionalLong.empty());
    }

    private static boolean shareDays(Agreement one, Agreement other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Agreement one, Agreement other) {
        return other.validUntilDate() == null || !one.validFromDate().isAfter(other.validUntilDate());
    }

    /** An empty list is everything. */
    private static boolean isApart(List<UUID> ones, List<UUID> others) {
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    /** The schools of both; one {@code null} where both are for every school. */
    private static List<UUID> shared(List<UUID> ones, List<UUID> others) {
        if (ones.isEmpty() && others.isEmpty()) {
            return Collections.singletonList(null);
        }
        if (ones.isEmpty() || others.isEmpty()) {
            return ones.isEmpty() ? others : ones;
        }
        return ones.stream().filter(others::contains).toList();
    }
}
