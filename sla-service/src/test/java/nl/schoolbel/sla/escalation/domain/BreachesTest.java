package nl.schoolbel.sla.escalation.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.sla.clock.domain.TicketStory;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import org.junit.jupiter.api.Test;

/** The breach of a resolution of priority 2, handed over at 09:00, was told with due moment 13:00. */
class BreachesTest {

    @Test
    void aBreachStandsWhileNothingDisprovesIt() {
        assertThat(overturned(handedOverAt("09:00"))).isFalse();
    }

    @Test
    void aResolveReceivedBeforeTheDueMomentDisprovesIt() {
        assertThat(overturned(handedOverAt("09:00").at("12:59").resolved())).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:00").resolved())).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:01").resolved())).isFalse();
    }

    @Test
    void aRefusalOfThatResolveBringsTheBreachBack() {
        assertThat(overturned(
                        handedOverAt("09:00").at("12:59").resolved().at("14:00").refused()))
                .isFalse();
    }

    @Test
    void anAcceptanceOneSecondInTimeDisprovesABreachOfAcknowledge() {
        TicketStory story = handedOverAt("09:00").at("09:59").accepted();

        assertThat(Breaches.overturned(story.acknowledge(), time("10:00"))).isTrue();
    }

    @Test
    void aPauseBeforeTheDueMomentDisprovesIt() {
        assertThat(overturned(handedOverAt("09:00").at("12:30").waitsFor(WaitingReason.SCHOOL)))
                .isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:30").waitsFor(WaitingReason.SCHOOL)))
                .isFalse();
    }

    @Test
    void aWithdrawalDisprovesItOnlyBeforeTheDueMoment() {
        assertThat(overturned(handedOverAt("09:00").at("12:00").withdrawn())).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:00").withdrawn())).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("14:00").withdrawn())).isFalse();
    }

    @Test
    void aLowerPriorityDisprovesItOnlyBeforeTheDueMoment() {
        assertThat(overturned(handedOverAt("09:00").at("12:00").priority(3))).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("14:00").priority(3))).isFalse();
    }

    @Test
    void aPriorityChangeAtTheDueMomentIsInTime() {
        assertThat(overturned(handedOverAt("09:00").at("13:00").priority(3))).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:01").priority(3))).isFalse();
    }

    @Test
    void aBreachThatATighterBudgetLaysBeforeTheChangeStands() {
        TicketStory tightened = handedOverAt("09:00").at("12:00").priority(1);

        assertThat(tightened.resolution().dueAt()).isEqualTo(time("11:00"));
        assertThat(Breaches.overturned(tightened.resolution(), time("11:00"))).isFalse();
        assertThat(Breaches.overturned(tightened.at("12:30").priority(3).resolution(), time("11:00")))
                .isFalse();
    }

    @Test
    void aTighterBudgetAfterTheResolveMakesNoBreach() {
        TicketStory resolved =
                handedOverAt("09:00").at("12:00").resolved().at("12:30").priority(1);

        assertThat(Breaches.overturned(resolved.resolution(), time("11:00"))).isTrue();
    }

    @Test
    void aPauseHeardOfLaterDisprovesABreachOfATighterBudgetToo() {
        TicketStory story = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("10:30")
                .goesOn()
                .at("12:00")
                .priority(1);

        assertThat(Breaches.overturned(story.resolution(), time("11:00"))).isTrue();
        assertThat(Breaches.overturned(story.resolution(), time("11:30"))).isFalse();
    }

    @Test
    void mergingDisprovesItOnlyUpToTheDueMoment() {
        assertThat(overturned(handedOverAt("09:00").at("13:00").merged())).isTrue();
        assertThat(overturned(handedOverAt("09:00").at("13:01").merged())).isFalse();
    }

    private static boolean overturned(TicketStory story) {
        return Breaches.overturned(story.resolution(), time("13:00"));
    }
}
