package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionClockTest {

    @Test
    void acceptingDoesNotStopIt() {
        Clock clock = handedOverAt("09:00").at("09:10").accepted().resolution();

        assertThat(clock.dueAt()).isEqualTo(time("13:00"));
        assertThat(clock.segments()).containsExactly(new Segment(time("09:00"), null, Kind.RUNNING, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = WaitingReason.class,
            names = {"SCHOOL", "ACCESS"})
    void waitingForTheSchoolPausesIt(WaitingReason reason) {
        TicketStory story = handedOverAt("09:00").at("10:00").waitsFor(reason);

        assertThat(story.resolution().state()).isEqualTo(ClockState.PAUSED);
        assertThat(story.resolution().dueAt()).isNull();
        assertThat(story.resolution().stateAt(time("9 16:00"))).isEqualTo(ClockState.PAUSED);

        assertThat(story.at("11:30").goesOn().resolution().dueAt()).isEqualTo(time("14:30"));
    }

    @ParameterizedTest
    @EnumSource(
            value = WaitingReason.class,
            names = {"SUPPLIER", "THIRD_PARTY"})
    void waitingForOthersRunsOnWithTheReasonOnTheClock(WaitingReason reason) {
        Clock clock = handedOverAt("09:00").at("10:00").waitsFor(reason).resolution();

        assertThat(clock.dueAt()).isEqualTo(time("13:00"));
        assertThat(clock.segments())
                .containsExactly(
                        new Segment(time("09:00"), time("10:00"), Kind.RUNNING, null),
                        new Segment(
                                time("10:00"),
                                null,
                                Kind.RUNNING,
                                SegmentReason.of(reason),
                                NotPausing.NOT_AGREED,
                                false));
    }

    @Test
    void theAgreementMayPauseForTheSupplierToo() {
        ClockTerms terms = terms(new TargetTerms(
                Map.of(2, Budget.of(Duration.ofHours(4))),
                new Pausing(Set.of(), Set.of(WaitingReason.SUPPLIER), Map.of()),
                List.of(CalendarStep.always(TicketStory.OFFICE))));

        Clock clock = Clocks.fold(
                        handedOverAt("09:00")
                                .at("10:00")
                                .waitsFor(WaitingReason.SUPPLIER)
                                .facts(),
                        List.of(terms))
                .current()
                .get(Target.RESOLUTION);

        assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void aPlannedVisitEndsTheWaiting() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .waitsFor(WaitingReason.ACCESS)
                        .at("11:00")
                        .visitPlanned()
                        .resolution()
                        .dueAt())
                .isEqualTo(time("14:00"));
    }

    @Test
    void aWorkaroundLeavesTheWaitingAsItIs() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .waitsFor(WaitingReason.ACCESS)
                        .at("11:00")
                        .workaroundGiven()
                        .resolution()
                        .state())
                .isEqualTo(ClockState.PAUSED);
    }

    @Test
    void aPauseAfterTheDueMomentDoesNotHideTheBreach() {
        Clock clock =
                handedOverAt("09:00").at("13:30").waitsFor(WaitingReason.SCHOOL).resolution();

        assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock.stateAt(time("14:00"))).isEqualTo(ClockState.BREACHED);
        assertThat(clock.reachedAt(clock.budget())).hasValue(time("13:00"));
    }

    @Test
    void aPauseThatStartsAtTheDueMomentComesTooLate() {
        Clock clock = handedOverAt("09:00")
                .at("13:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("14:00")
                .goesOn()
                .resolution();

        assertThat(clock.dueAt()).isEqualTo(time("13:00"));
    }

    @Test
    void aResolveMeetsIt() {
        Clock inTime = handedOverAt("09:00").at("12:00").resolved().resolution();
        Clock late = handedOverAt("09:00").at("13:01").resolved().resolution();

        assertThat(inTime.state()).isEqualTo(ClockState.MET);
        assertThat(inTime.elapsed(time("16:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(late.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(late.dueAt()).isNull();
        assertThat(late.reachedAt(late.budget())).hasValue(time("13:00"));
    }

    @Test
    void aRefusedResolutionCountsAsNeverResolved() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .resolved()
                .at("12:00")
                .refused()
                .resolution();

        assertThat(clock.metAt()).isNull();
        assertThat(clock.dueAt()).isEqualTo(time("13:00"));
        assertThat(clock.segments())
                .containsExactly(
                        new Segment(time("09:00"), time("10:00"), Kind.RUNNING, null),
                        new Segment(time("10:00"), time("12:00"), Kind.RESOLVED, null),
                        new Segment(time("12:00"), null, Kind.RUNNING, null));
    }

    @Test
    void theLastResolveCountsAfterARefusal() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .resolved()
                        .at("10:30")
                        .refused()
                        .at("13:30")
                        .resolved()
                        .resolution()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void whoResolvesWhileWaitingDoesNotWaitAnyMore() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .waitsFor(WaitingReason.SCHOOL)
                        .at("11:00")
                        .resolved()
                        .at("12:00")
                        .refused()
                        .resolution()
                        .dueAt())
                .isEqualTo(time("14:00"));
    }

    @Test
    void aReopenAfterClosingLeavesTheClosedTimeOut() {
        TicketStory closed =
                handedOverAt("09:00").at("10:00").resolved().at("10:30").closed();

        assertThat(closed.resolution().metAt()).isEqualTo(time("10:00"));

        Clock reopened = closed.at("4 09:00").reopenedAfterClosing().resolution();

        assertThat(reopened.dueAt()).isEqualTo(time("4 11:30"));
        assertThat(reopened.segments())
                .containsExactly(
                        new Segment(time("09:00"), time("10:00"), Kind.RUNNING, null),
                        new Segment(time("10:00"), time("10:30"), Kind.RESOLVED, null),
                        new Segment(time("10:30"), time("4 09:00"), Kind.CLOSED, null),
                        new Segment(time("4 09:00"), null, Kind.RUNNING, null));
    }

    @Test
    void aReopenBeforeTheClosingIsHeardOfLeavesOutTheTimeSinceTheResolve() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .resolved()
                        .at("4 09:00")
                        .reopenedAfterClosing()
                        .resolution()
                        .dueAt())
                .isEqualTo(time("4 12:00"));
    }

    @Test
    void theTimeBetweenReturnAndNextHandOverIsAPause() {
        TicketStory returned = handedOverAt("09:00").at("10:00").returned();

        assertThat(returned.resolution().state()).isEqualTo(ClockState.PAUSED);

        Clock clock = returned.at("12:00").handedOver(2, 2).resolution();

        assertThat(clock.startedAt()).isEqualTo(time("09:00"));
        assertThat(clock.dueAt()).isEqualTo(time("15:00"));
        assertThat(clock.segments())
                .contains(new Segment(time("10:00"), time("12:00"), Kind.PAUSED, SegmentReason.AT_SCHOOL));
    }

    @Test
    void aHandOverThatFoundNoAgreementStaysAPause() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .returned()
                .at("11:00")
                .handedOver(2, 2)
                .foundNoAgreement()
                .at("12:00")
                .handedOver(2, 3)
                .resolution();

        assertThat(clock.dueAt()).isEqualTo(time("15:00"));
    }

    @Test
    void theClockOfALaterAgreementStartsAtItsOwnHandOver() {
        TicketStory story =
                handedOverAt("09:00").at("09:01").foundNoAgreement().at("11:00").handedOver(2, 2);
        ClockTerms later = ClockTerms.from(2, time("11:00"), TicketStory.PROMISES);

        Map<Target, Clock> clocks = Clocks.fold(story.facts(), List.of(later)).current();

        assertThat(clocks.get(Target.RESOLUTION).dueAt()).isEqualTo(time("15:00"));
        assertThat(clocks.get(Target.ACKNOWLEDGE).dueAt()).isEqualTo(time("12:00"));
    }

    @Test
    void aHandOverToAnotherBeheerpartnerEndsItWithoutVerdict() {
        TicketStory story =
                handedOverAt("09:00").at("10:00").returned().at("11:00").handedOver(2, 2);

        Clock clock = Clocks.fold(story.facts(), List.of(TicketStory.TERMS.endedByHandOver(2)))
                .current()
                .get(Target.RESOLUTION);

        assertThat(clock.state()).isEqualTo(ClockState.ENDED);
        assertThat(clock.endedAt()).isEqualTo(time("11:00"));
        assertThat(clock.elapsed(time("16:00"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theSchoolMayResolveWhatWasReturned() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .returned()
                .at("16:00")
                .resolvedBySchool()
                .resolution();

        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.elapsed(time("17:00"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aRefusedResolutionOfTheSchoolStaysWithTheSchool() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .returned()
                        .at("11:00")
                        .resolvedBySchool()
                        .at("12:00")
                        .refused()
                        .resolution()
                        .state())
                .isEqualTo(ClockState.PAUSED);
    }

    @Test
    void withdrawnAndMergedEndWithoutVerdict() {
        assertThat(handedOverAt("09:00").at("15:00").withdrawn().resolution().state())
                .isEqualTo(ClockState.ENDED);
        assertThat(handedOverAt("09:00").at("10:00").merged().resolution().dueAt())
                .isNull();
    }

    @Test
    void aPriorityChangeKeepsTheElapsedTimeAndUsesTheNewBudget() {
        TicketStory story = handedOverAt("09:00").at("10:30").priority(1);

        assertThat(story.resolution().dueAt()).isEqualTo(time("11:00"));
        assertThat(story.resolution().elapsed(time("10:30"))).isEqualTo(Duration.ofMinutes(90));

        assertThat(story.at("11:30").priority(3).resolution().dueAt()).isEqualTo(time("17:00"));
    }

    @Test
    void aPriorityChangeKeepsThePausedTime() {
        TicketStory paused = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("10:30")
                .priority(1);

        assertThat(paused.resolution().dueAt()).isNull();
        assertThat(paused.resolution().budget()).isEqualTo(Duration.ofHours(2));
        assertThat(paused.at("11:00").goesOn().resolution().dueAt()).isEqualTo(time("12:00"));
    }

    @Test
    void aBudgetUsedUpByTheChangeIsDueInThePast() {
        TicketStory story = handedOverAt("09:00").at("11:00");

        assertThat(story.priority(1).resolution().stateAt(time("10:59"))).isEqualTo(ClockState.RUNNING);
        assertThat(story.resolution().stateAt(time("11:00"))).isEqualTo(ClockState.BREACHED);
        assertThat(handedOverAt("09:00").at("12:00").priority(1).resolution().dueAt())
                .isEqualTo(time("11:00"));
    }

    @Test
    void thePriorityAtTheResolveDecides() {
        TicketStory inTime =
                handedOverAt("09:00").at("14:00").priority(3).at("14:01").resolved();
        TicketStory late =
                handedOverAt("09:00").at("14:00").resolved().at("14:01").priority(3);

        assertThat(inTime.resolution().state()).isEqualTo(ClockState.MET);
        assertThat(late.resolution().state()).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void theSamePriorityAgainChangesNothing() {
        assertThat(handedOverAt("09:00").at("10:00").priority(2).resolution())
                .isEqualTo(handedOverAt("09:00").resolution());
    }

    @Test
    void aPriorityChangeBeforeTheHandOverIsOverruledByIt() {
        Clock clock = TicketStory.reported()
                .at("08:30")
                .priority(1)
                .at("09:00")
                .handedOver(2, 1)
                .resolution();

        assertThat(clock.budgets()).hasSize(1);
        assertThat(clock.dueAt()).isEqualTo(time("13:00"));
    }

    @Test
    void aPriorityChangeAfterTheResolveDoesNotTouchTheVerdict() {
        Clock clock = handedOverAt("09:00")
                .at("12:00")
                .resolved()
                .at("12:30")
                .priority(1)
                .resolution();

        assertThat(clock.budget()).isEqualTo(Duration.ofHours(4));
        assertThat(clock.state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aPriorityThatIsPromisedNothingEndsTheClockUntilItChangesBack() {
        ClockTerms terms = terms(TargetTerms.of(Map.of(2, Budget.of(Duration.ofHours(4))), TicketStory.OFFICE));
        TicketStory story = handedOverAt("09:00").at("10:00").priority(4);

        Clock unpromised = Clocks.fold(story.facts(), List.of(terms)).current().get(Target.RESOLUTION);
        Clock promisedAgain = Clocks.fold(story.at("11:00").priority(2).facts(), List.of(terms))
                .current()
                .get(Target.RESOLUTION);

        assertThat(unpromised.state()).isEqualTo(ClockState.ENDED);
        assertThat(unpromised.endedAt()).isEqualTo(time("10:00"));
        assertThat(promisedAgain.dueAt()).isEqualTo(time("13:00"));
    }

    @Test
    void aPriorityThatIsPromisedNothingDoesNotTouchAVerdict() {
        ClockTerms terms = terms(TargetTerms.of(Map.of(2, Budget.of(Duration.ofHours(4))), TicketStory.OFFICE));
        TicketStory story =
                handedOverAt("09:00").at("10:00").resolved().at("11:00").priority(4);

        assertThat(Clocks.fold(story.facts(), List.of(terms))
                        .current()
                        .get(Target.RESOLUTION)
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void nothingPromisedMeansNoClock() {
        ClockTerms terms = terms(TargetTerms.of(Map.of(1, Budget.of(Duration.ofHours(4))), TicketStory.OFFICE));

        assertThat(Clocks.fold(handedOverAt("09:00").facts(), List.of(terms))).isEqualTo(FoldedClocks.NONE);
    }

    private static ClockTerms terms(TargetTerms resolution) {
        return ClockTerms.from(1, time("09:00"), Map.of(Target.RESOLUTION, resolution));
    }
}
