package nl.schoolbel.sla.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.evidence.domain.BreachReason.Action;
import nl.schoolbel.sla.evidence.domain.ReasonStep.Kind;
import org.junit.jupiter.api.Test;

class BreachReasonTest {

    private final List<ReasonStep> steps = new ArrayList<>();

    @Test
    void nothingWasSaidSoEitherSideMaySpeakAndTheBestuurWaits() {
        assertThat(reason().state()).isEqualTo("open");
        assertThat(allowed(Side.SCHOOL)).containsExactly(Action.PROPOSE, Action.DISPUTE);
        assertThat(allowed(Side.BEHEERPARTNER)).containsExactly(Action.PROPOSE, Action.DISPUTE);
        assertThat(allowed(Side.BESTUUR)).isEmpty();
    }

    @Test
    void theOtherSideAnswersAProposal() {
        said(Kind.PROPOSED, Side.BEHEERPARTNER, Accountable.SCHOOL);

        assertThat(allowed(Side.SCHOOL)).containsExactly(Action.DISPUTE, Action.AGREE);
        assertThat(allowed(Side.BEHEERPARTNER)).containsExactly(Action.PROPOSE);
        assertThat(allowed(Side.BESTUUR)).isEmpty();
    }

    @Test
    void aProposalAloneExcludesNothing() {
        said(Kind.PROPOSED, Side.BEHEERPARTNER, Accountable.SCHOOL);

        assertThat(reason().excluded()).isFalse();
    }

    @Test
    void agreedThatItLayElsewhereExcludes() {
        said(Kind.PROPOSED, Side.BEHEERPARTNER, Accountable.SUPPLIER);
        said(Kind.AGREED, Side.SCHOOL, null);

        assertThat(reason().excluded()).isTrue();
        assertThat(reason().accountable()).isEqualTo(Accountable.SUPPLIER);
        for (Side side : Side.values()) {
            assertThat(allowed(side)).isEmpty();
        }
    }

    @Test
    void agreedThatItLayWithTheBeheerpartnerDoesNotExclude() {
        said(Kind.PROPOSED, Side.SCHOOL, Accountable.BEHEERPARTNER);
        said(Kind.AGREED, Side.BEHEERPARTNER, null);

        assertThat(reason().settled()).isTrue();
        assertThat(reason().excluded()).isFalse();
    }

    @Test
    void theBestuurDecidesADispute() {
        said(Kind.PROPOSED, Side.BEHEERPARTNER, Accountable.SCHOOL);
        said(Kind.DISPUTED, Side.SCHOOL, null);

        assertThat(allowed(Side.BESTUUR)).containsExactly(Action.PROPOSE);
        assertThat(reason().proposing(Side.BESTUUR)).isEqualTo(Kind.DECIDED);
        assertThat(allowed(Side.BEHEERPARTNER)).isEmpty();
        assertThat(allowed(Side.SCHOOL)).containsExactly(Action.AGREE);
    }

    @Test
    void aDisputeWithoutAProposalIsForTheBestuurOnly() {
        said(Kind.DISPUTED, Side.BEHEERPARTNER, null);

        assertThat(allowed(Side.SCHOOL)).isEmpty();
        assertThat(allowed(Side.BEHEERPARTNER)).isEmpty();
        assertThat(allowed(Side.BESTUUR)).containsExactly(Action.PROPOSE);
    }

    @Test
    void aDecisionIsCorrectedByTheBestuurOnly() {
        said(Kind.DISPUTED, Side.SCHOOL, null);
        said(Kind.DECIDED, Side.BESTUUR, Accountable.FORCE_MAJEURE);
        said(Kind.DECIDED, Side.BESTUUR, Accountable.BEHEERPARTNER);

        assertThat(reason().accountable()).isEqualTo(Accountable.BEHEERPARTNER);
        assertThat(reason().excluded()).isFalse();
        assertThat(allowed(Side.SCHOOL)).isEmpty();
        assertThat(allowed(Side.BESTUUR)).containsExactly(Action.PROPOSE);
    }

    @Test
    void withoutABeheerpartnerTheBestuurIsTheOtherSide() {
        said(Kind.PROPOSED, Side.SCHOOL, Accountable.FORCE_MAJEURE);

        assertThat(reason().allowed(Side.BESTUUR, false)).containsExactly(Action.DISPUTE, Action.AGREE);
    }

    private BreachReason reason() {
        return BreachReason.of(steps);
    }

    private java.util.Set<Action> allowed(Side side) {
        return reason().allowed(side, true);
    }

    private void said(Kind kind, Side side, Accountable accountable) {
        steps.add(new ReasonStep(UUID.randomUUID(), kind, side, accountable, "omdat", Instant.EPOCH));
    }
}
