package nl.schoolbel.sla.escalation.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TicketStory;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.escalation.domain.MarkDecision.SkipReason;
import org.junit.jupiter.api.Test;

/** A resolution of priority 2, handed over at 09:00, has its marks at 12:00 (75 %), 13:00 (100 %) and 15:00 (150 %). */
class MarksTest {

    private static final MarkScheme PERCENTS = at(75, 100, 150);

    @Test
    void percentagesFallInServiceTime() {
        assertThat(Marks.plan(handedOverAt("14:00").resolution(), PERCENTS.points()))
                .containsExactly(
                        new PlannedMark(MarkPoint.ofPercent(75), time("17:00")),
                        new PlannedMark(MarkPoint.ofPercent(100), time("3 09:00")),
                        new PlannedMark(MarkPoint.ofPercent(150), time("3 11:00")));
    }

    @Test
    void aPausedClockPlansOnlyWhatItHasReached() {
        Clock paused =
                handedOverAt("09:00").at("12:30").waitsFor(WaitingReason.SCHOOL).resolution();

        assertThat(Marks.plan(paused, PERCENTS.points()))
                .containsExactly(
                        new PlannedMark(MarkPoint.ofPercent(75), time("12:00")),
                        new PlannedMark(MarkPoint.ofPercent(100), null),
                        new PlannedMark(MarkPoint.ofPercent(150), null));
    }

    @Test
    void pausedClockDoesNotEscalate() {
        Clock paused =
                handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SCHOOL).resolution();

        assertThat(Marks.decide(paused, PERCENTS, List.of(), time("6 16:00")))
                .containsExactly(
                        MarkDecision.await(mark(1, 75), null),
                        MarkDecision.await(mark(1, 100), null),
                        MarkDecision.await(mark(1, 150), null));
    }

    @Test
    void aMarkFiresFromItsInstantOn() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(Marks.decide(clock, PERCENTS, List.of(), time("11:59"))).noneMatch(MarksTest::fires);
        assertThat(Marks.decide(clock, PERCENTS, List.of(), time("12:00")))
                .containsExactly(
                        MarkDecision.fire(mark(1, 75), time("12:00"), false),
                        MarkDecision.await(mark(1, 100), time("13:00")),
                        MarkDecision.await(mark(1, 150), time("15:00")));
    }

    @Test
    void aHandledMarkIsNotDecidedAgain() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(Marks.decide(clock, at(75), List.of(fired(1, 75, "12:00")), time("12:30")))
                .isEmpty();
    }

    @Test
    void afterADowntimeTheHighestFiresAndTheOthersAreSkipped() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(Marks.decide(clock, PERCENTS, List.of(), time("14:00")))
                .containsExactly(
                        MarkDecision.skip(mark(1, 75), time("12:00"), SkipReason.OVERTAKEN),
                        MarkDecision.fire(mark(1, 100), time("13:00"), true),
                        MarkDecision.await(mark(1, 150), time("15:00")));
    }

    @Test
    void theFirstLateMarkMakesTheBreachKnownAndTheNextOneDoesNot() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(Marks.decide(clock, PERCENTS, List.of(), time("15:00")))
                .contains(MarkDecision.fire(mark(1, 150), time("15:00"), true));
        assertThat(Marks.decide(clock, PERCENTS, List.of(fired(1, 100, "13:00")), time("15:00")))
                .contains(MarkDecision.fire(mark(1, 150), time("15:00"), false));
    }

    @Test
    void aTighterBudgetSkipsWhatItOvertakes() {
        Clock tightened = handedOverAt("09:00").at("10:30").priority(1).resolution();

        assertThat(Marks.decide(tightened, at(50, 75, 100), List.of(), time("10:45")))
                .containsExactly(
                        MarkDecision.skip(mark(1, 50), time("10:00"), SkipReason.OVERTAKEN),
                        MarkDecision.fire(mark(1, 75), time("10:30"), false),
                        MarkDecision.await(mark(1, 100), time("11:00")));
    }

    @Test
    void aBudgetThatIsUsedUpAlreadyIsBreachedOnceAndStaysSo() {
        Clock tightened = handedOverAt("09:00").at("12:00").priority(1).resolution();

        assertThat(Marks.decide(tightened, at(75, 100), List.of(), time("12:00")))
                .containsExactly(
                        MarkDecision.skip(mark(1, 75), time("10:30"), SkipReason.OVERTAKEN),
                        MarkDecision.fire(mark(1, 100), time("11:00"), true));
        assertThat(Marks.cycle(tightened, List.of(fired(1, 100, "12:00")))).isEqualTo(1);
    }

    @Test
    void theCycleStaysWhenAChangeMovesOnlyMarksThatWereNotTold() {
        List<HandledMark> told = List.of(fired(1, 75, "12:00"));
        Clock tightened = handedOverAt("09:00").at("12:30").priority(1).resolution();

        assertThat(Marks.cycle(tightened, told)).isEqualTo(1);
        assertThat(Marks.decide(tightened, PERCENTS, told, time("12:30")))
                .containsExactly(
                        MarkDecision.skip(mark(1, 100), time("11:00"), SkipReason.OVERTAKEN),
                        MarkDecision.fire(mark(1, 150), time("12:00"), true));
    }

    @Test
    void aMergedTicketIsNotWarnedButWhatWasLateBeforeIsTold() {
        Clock merged = handedOverAt("09:00").at("12:30").merged().resolution();
        Clock mergedLate = handedOverAt("09:00").at("13:30").merged().resolution();

        assertThat(Marks.decide(merged, PERCENTS, List.of(), time("16:00"))).noneMatch(MarksTest::fires);
        assertThat(Marks.decide(mergedLate, PERCENTS, List.of(), time("16:00")))
                .contains(MarkDecision.fire(mark(1, 100), time("13:00"), true))
                .contains(MarkDecision.await(mark(1, 150), null));
    }

    @Test
    void aLowerMarkIsSkippedWhenAHigherOneWasTold() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(Marks.decide(clock, PERCENTS, List.of(fired(1, 100, "13:00")), time("13:01")))
                .contains(MarkDecision.skip(mark(1, 75), time("12:00"), SkipReason.OVERTAKEN));
    }

    @Test
    void noWarningAfterTheTargetWasMet() {
        Clock met = handedOverAt("09:00").at("12:30").resolved().resolution();

        assertThat(Marks.decide(met, PERCENTS, List.of(), time("12:31")))
                .containsExactly(
                        MarkDecision.skip(mark(1, 75), time("12:00"), SkipReason.CLOCK_OVER),
                        MarkDecision.await(mark(1, 100), null),
                        MarkDecision.await(mark(1, 150), null));
    }

    @Test
    void aBreachIsToldEvenWhenTheTargetWasMetSinceThen() {
        Clock metLate = handedOverAt("09:00").at("13:30").resolved().resolution();

        assertThat(Marks.decide(metLate, PERCENTS, List.of(), time("14:00")))
                .contains(MarkDecision.fire(mark(1, 100), time("13:00"), true));
    }

    @Test
    void whoIsDoneAtTheDueMomentIsInTimeAndNoBreachIsTold() {
        Clock metInTime = handedOverAt("09:00").at("13:00").resolved().resolution();
        Clock mergedInTime = handedOverAt("09:00").at("13:00").merged().resolution();
        Clock refused = handedOverAt("09:00")
                .at("13:00")
                .resolved()
                .at("14:00")
                .refused()
                .resolution();

        for (Clock over : List.of(metInTime, mergedInTime)) {
            assertThat(Marks.decide(over, at(100), List.of(), time("14:00")))
                    .containsExactly(MarkDecision.await(mark(1, 100), null));
        }
        assertThat(Marks.decide(refused, at(100), List.of(), time("14:00")))
                .containsExactly(MarkDecision.fire(mark(1, 100), time("13:00"), true));
    }

    @Test
    void aRefusedResolutionLetsTheMarksGoOn() {
        TicketStory story = handedOverAt("09:00").at("11:00").resolved();
        assertThat(Marks.decide(story.resolution(), PERCENTS, List.of(), time("12:30")))
                .noneMatch(MarksTest::fires);

        Clock refused = story.at("12:30").refused().resolution();

        assertThat(Marks.decide(refused, PERCENTS, List.of(), time("12:31")))
                .contains(MarkDecision.fire(mark(1, 75), time("12:00"), false));
    }

    @Test
    void theCycleGoesUpWhenAChangeMovesAMarkBeyondItsFiring() {
        List<HandledMark> told = List.of(fired(1, 75, "12:00"));
        Clock loosened = handedOverAt("09:00").at("12:30").priority(3).resolution();

        assertThat(Marks.cycle(handedOverAt("09:00").resolution(), told)).isEqualTo(1);
        assertThat(Marks.cycle(loosened, told)).isEqualTo(2);
        assertThat(Marks.decide(loosened, PERCENTS, told, time("15:00")))
                .containsExactly(
                        MarkDecision.fire(mark(2, 75), time("15:00"), false),
                        MarkDecision.await(mark(2, 100), time("17:00")),
                        MarkDecision.await(mark(2, 150), time("3 12:00")));
    }

    @Test
    void aPauseAfterAMarkLeavesTheCycle() {
        Clock paused =
                handedOverAt("09:00").at("12:30").waitsFor(WaitingReason.SCHOOL).resolution();

        assertThat(Marks.cycle(paused, List.of(fired(1, 75, "12:00")))).isEqualTo(1);
    }

    @Test
    void aPauseHeardOfTooLateBringsTheMarkBackInANewCycle() {
        List<HandledMark> told = List.of(fired(1, 75, "12:00"));
        TicketStory story = handedOverAt("09:00").at("11:00").waitsFor(WaitingReason.SCHOOL);

        assertThat(Marks.decide(story.resolution(), at(75), told, time("12:10")))
                .containsExactly(MarkDecision.await(mark(2, 75), null));

        Clock goneOn = story.at("12:30").goesOn().resolution();

        assertThat(Marks.decide(goneOn, at(75), told, time("13:00")))
                .containsExactly(MarkDecision.await(mark(2, 75), time("13:30")));
    }

    @Test
    void inANewCycleWhatStillHoldsIsNotToldTwice() {
        List<HandledMark> told = List.of(fired(1, 75, "12:00"), overturned(1, 100, "13:00"));
        Clock clock = handedOverAt("09:00")
                .at("12:30")
                .waitsFor(WaitingReason.SCHOOL)
                .at("12:45")
                .goesOn()
                .resolution();

        assertThat(Marks.decide(clock, PERCENTS, told, time("13:20")))
                .containsExactly(
                        MarkDecision.skip(mark(2, 75), time("12:00"), SkipReason.TOLD_BEFORE),
                        MarkDecision.fire(mark(2, 100), time("13:15"), true),
                        MarkDecision.await(mark(2, 150), time("15:15")));
    }

    @Test
    void anOverturnedBreachIsToldAnewWhereItIsBreachedAfterAll() {
        List<HandledMark> told = List.of(overturned(1, 100, "13:30"));
        Clock clock = handedOverAt("09:00")
                .at("12:30")
                .waitsFor(WaitingReason.SCHOOL)
                .at("12:45")
                .goesOn()
                .resolution();

        assertThat(Marks.decide(clock, at(100), told, time("13:31")))
                .containsExactly(MarkDecision.fire(mark(2, 100), time("13:15"), true));
    }

    @Test
    void aClockThatIsOverStaysInItsCycle() {
        Clock met = handedOverAt("09:00").at("11:00").resolved().resolution();

        assertThat(Marks.cycle(met, List.of(overturned(1, 100, "13:00")))).isEqualTo(1);
    }

    @Test
    void marksOfOtherTargetsDoNotCount() {
        Clock clock = handedOverAt("09:00").resolution();
        HandledMark other = new HandledMark(
                new Mark(Target.ACKNOWLEDGE, 1, 3, MarkPoint.BREACH), time("10:00"), true, false, false);

        assertThat(Marks.decide(clock, at(75), List.of(other), time("12:00")))
                .containsExactly(MarkDecision.fire(mark(1, 75), time("12:00"), false));
    }

    private static boolean fires(MarkDecision decision) {
        return decision.outcome() == MarkDecision.Outcome.FIRE;
    }

    private static MarkScheme at(Integer... percents) {
        return MarkScheme.of(Stream.of(percents).map(MarkPoint::ofPercent).toList());
    }

    private static Mark mark(int cycle, int percent) {
        return new Mark(Target.RESOLUTION, 1, cycle, MarkPoint.ofPercent(percent));
    }

    private static HandledMark fired(int cycle, int percent, String at) {
        return new HandledMark(mark(cycle, percent), time(at), true, false, false);
    }

    private static HandledMark overturned(int cycle, int percent, String at) {
        return new HandledMark(mark(cycle, percent), time(at), true, true, false);
    }
}
