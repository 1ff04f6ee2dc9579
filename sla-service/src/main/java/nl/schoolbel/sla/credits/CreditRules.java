package nl.schoolbel.sla.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementStore;
import nl.schoolbel.sla.agreements.AgreementTerms.CreditRule;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.figures.domain.MonthCredit;

/** Reads what a version of an agreement says that breaches cost. */
@ApplicationScoped
class CreditRules {

    @Inject
    AgreementStore agreements;

    /** Breaches of a target with their price; empty when the version has no rule, or one that does not name the target. */
    Optional<MonthCredit.Line> line(UUID agreementId, Target target, int breaches) {
        Agreement version = agreements.find(agreementId).orElseThrow();
        CreditRule rule = version.terms().credits();
        if (rule == null || !counts(rule, target)) {
            return Optional.empty();
        }
        return Optional.of(new MonthCredit.Line(
                version.version(), breaches, rule.percentPerBreach(), rule.capPercent(), rule.monthlyFeeCents()));
    }

    private static boolean counts(CreditRule rule, Target target) {
        return rule.targets().isEmpty()
                || rule.targets().stream().anyMatch(one -> one.name().equals(target.name()));
    }
}
