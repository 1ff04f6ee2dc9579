package nl.schoolbel.sla.escalation.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.escalation.domain.MarkDecision.SkipReason;
import org.junit.jupiter.api.Test;

/**
 * A resolution of priority 2, handed over at 09:00, is due at 13:00; the last level is told 60 minutes after that, and then
 * every 90 minutes while nobody answers: at 14:00, 15:30, 17:00 and on the next day at 09:30.
 */
class RepeatsTest {

    private static final MarkPoint LAST = MarkPoint.afterBreach(60);
    private static final MarkScheme SCHEME = new MarkScheme(Set.of(MarkPoint.BREACH, LAST), LAST, 90);
    private static final HandledMark BREACH = fired(0, "13:00");

    private final Clock clock = handedOverAt("09:00").resolution();

    @Test
    void aLevelMayLieSomeMinutesOfServiceTimeAfterTheBreach() {
        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH), time("13:59")))
                .containsExactly(MarkDecision.await(after(60), time("14:00")));
        assertThat(Marks.decide(handedOverAt("13:00").resolution(), SCHEME, List.of(), time("13:00")))
                .containsExactly(
                        MarkDecision.await(after(0), time("17:00")), MarkDecision.await(after(60), time("3 09:00")));
    }

    @Test
    void theLastLevelIsPlannedAgainFromItsMomentOn() {
        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH), time("14:00")))
                .containsExactly(
                        MarkDecision.fire(after(60), time("14:00"), false),
                        MarkDecision.await(after(150), time("15:30")));
    }

    @Test
    void itIsToldAgainOneAtATime() {
        List<HandledMark> told = List.of(BREACH, fired(60, "14:00"));

        assertThat(Marks.decide(clock, SCHEME, told, time("15:29")))
                .containsExactly(MarkDecision.await(after(150), time("15:30")));
        assertThat(Marks.decide(clock, SCHEME, told, time("15:30")))
                .containsExactly(MarkDecision.fire(after(150), time("15:30"), false));
        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH, fired(60, "14:00"), fired(150, "15:30")), time("15:30")))
                .containsExactly(MarkDecision.await(after(240), time("17:00")));
    }

    @Test
    void afterADowntimeTheLastOfThoseThatCameIsToldAndTheOthersAreNotCaughtUpWith() {
        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH, fired(60, "14:00")), time("3 09:31")))
                .containsExactly(MarkDecision.fire(after(330), time("3 09:30"), false));
        assertThat(Marks.decide(clock, SCHEME, List.of(), time("15:31")))
                .containsExactly(
                        MarkDecision.skip(after(0), time("13:00"), SkipReason.OVERTAKEN),
                        MarkDecision.skip(after(60), time("14:00"), SkipReason.OVERTAKEN),
                        MarkDecision.fire(after(150), time("15:30"), true));
    }

    @Test
    void anAnswerToTheLastLevelEndsIt() {
        HandledMark answered = new HandledMark(after(60), time("14:00"), true, false, true);

        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH, answered), time("15:30")))
                .isEmpty();
    }

    @Test
    void anAnswerToALaterTellingEndsItToo() {
        HandledMark answered = new HandledMark(after(150), time("15:30"), true, false, true);

        assertThat(Marks.decide(clock, SCHEME, List.of(BREACH, fired(60, "14:00"), answered), time("17:00")))
                .isEmpty();
    }

    @Test
    void anAnswerToALowerLevelDoesNotEndIt() {
        HandledMark answered = new HandledMark(after(0), time("13:00"), true, false, true);

        assertThat(Marks.decide(clock, SCHEME, List.of(answered, fired(60, "14:00")), time("15:00")))
                .containsExactly(MarkDecision.await(after(150), time("15:30")));
    }

    @Test
    void aTargetThatWasMetLateIsNotToldAgain() {
        Clock met = handedOverAt("09:00").at("15:29").resolved().resolution();

        assertThat(Marks.decide(met, SCHEME, List.of(BREACH, fired(60, "14:00")), time("15:30")))
                .isEmpty();
    }

    @Test
    void aPausedClockIsNotToldAgainUntilItRunsOn() {
        Clock paused =
                handedOverAt("09:00").at("15:00").waitsFor(WaitingReason.SCHOOL).resolution();
        Clock goneOn = handedOverAt("09:00")
                .at("15:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("16:00")
                .goesOn()
                .resolution();

        assertThat(Marks.decide(paused, SCHEME, List.of(BREACH, fired(60, "14:00")), time("16:00")))
                .containsExactly(MarkDecision.await(after(150), null));
        assertThat(Marks.decide(goneOn, SCHEME, List.of(BREACH, fired(60, "14:00")), time("16:00")))
                .containsExactly(MarkDecision.await(after(150), time("16:30")));
    }

    @Test
    void twoPointsAtOnePlaceAreToldOnce() {
        MarkScheme same = MarkScheme.of(Set.of(MarkPoint.ofPercent(150), MarkPoint.afterBreach(120)));

        assertThat(Marks.decide(clock, same, List.of(), time("15:00")))
                .filteredOn(decision -> decision.outcome() == MarkDecision.Outcome.FIRE)
                .hasSize(1);
    }

    private static Mark after(int minutes) {
        return new Mark(Target.RESOLUTION, 1, 1, MarkPoint.afterBreach(minutes));
    }

    private static HandledMark fired(int minutes, String at) {
        return new HandledMark(after(minutes), time(at), true, false, false);
    }
}
