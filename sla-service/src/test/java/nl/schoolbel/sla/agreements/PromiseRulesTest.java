package nl.schoolbel.sla.agreements;

import static nl.schoolbel.sla.agreements.Drafts.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.schoolbel.sla.agreements.PromiseRules.BrokenPromise;
import org.junit.jupiter.api.Test;

/** A school has 60 minutes itself and was promised 540 in all, at priority 2; the contract resolves in 480. */
class PromiseRulesTest {

    private static final String TRIAGE =
            "'targets': [{'target': 'triage', 'budgets': [{'priority': 2, 'minutes': %d}]}],"
                    + " 'promise': [{'priority': 2, 'minutes': 540}, {'priority': 3, 'minutes': 1}]";

    private final Agreement contract = contract("2026-01-01", null, "");

    @Test
    void whatFitsExactlyIsKept() {
        assertThat(broken(school(60, ""), contract)).isEmpty();
    }

    @Test
    void oneMinuteMoreIsBroken() {
        Agreement school = school(61, "");

        assertThat(broken(school, contract))
                .containsExactly(new BrokenPromise(null, 2, school.id(), contract.id(), 61, 480, 540));
    }

    @Test
    void eachSchoolOfBothIsNamed() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Agreement school = school(61, ", 'schools': ['%s', '%s']".formatted(one, other));

        assertThat(broken(school, contract)).extracting(BrokenPromise::schoolId).containsExactly(one, other);
        assertThat(broken(school, contract("2026-01-01", null, ", 'schools': ['%s']".formatted(other))))
                .extracting(BrokenPromise::schoolId)
                .containsExactly(other);
        assertThat(broken(school, contract("2026-01-01", null, ", 'schools': ['%s']".formatted(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void agreementsThatNeverHoldTogetherBreakNothing() {
        assertThat(broken(school(61, ""), contract("2020-01-01", "2025-12-31", "")))
                .isEmpty();
        assertThat(broken(school(61, ""), contract("2020-01-01", "2026-01-01", "")))
                .isNotEmpty();
    }

    @Test
    void agreementsForOtherCategoriesBreakNothing() {
        UUID one = UUID.randomUUID();
        String ofOne = ", 'categoryIds': ['%s']".formatted(one);
        String ofAnother = ", 'categoryIds': ['%s']".formatted(UUID.randomUUID());

        assertThat(broken(school(61, ofOne), contract("2026-01-01", null, ofAnother)))
                .isEmpty();
        assertThat(broken(school(61, ofOne), contract("2026-01-01", null, ofOne)))
                .isNotEmpty();
        assertThat(broken(school(61, ofOne), contract)).isNotEmpty();
    }

    private static Agreement contract(String from, String until, String more) {
        return published(AgreementKind.BEHEERPARTNER, 100, from, until, Drafts.contract(more));
    }

    private static Agreement school(int triageMinutes, String more) {
        return published(
                AgreementKind.SCHOOL, 100, "2026-01-01", null, Drafts.terms(TRIAGE.formatted(triageMinutes) + more));
    }

    private static List<BrokenPromise> broken(Agreement school, Agreement contract) {
        return PromiseRules.broken(school, contract, (agreement, budget) -> OptionalLong.of(budget.minutes()));
    }
}
