package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import org.junit.jupiter.api.Test;

/** Who may stop a clock, for how long, and what the school makes of it. Resolution within four hours of 09:00. */
class PausingTest {

    /** The school may pause for access, the beheerpartner for the school and the supplier, the latter for one hour. */
    private static final Pausing AGREED = new Pausing(
            Set.of(WaitingReason.ACCESS),
            Set.of(WaitingReason.SCHOOL, WaitingReason.SUPPLIER),
            Map.of(WaitingReason.SUPPLIER, Duration.ofHours(1)));

    private static Clock resolution(TicketStory story) {
        return story.under(
                Target.RESOLUTION,
                new TargetTerms(
                        Map.of(2, Budget.of(Duration.ofHours(4))),
                        AGREED,
                        List.of(CalendarStep.always(TicketStory.OFFICE))));
    }

    @Test
    void whoMayNotPauseLeavesTheClockRunningWithTheReason() {
        TicketStory school = handedOverAt("09:00").at("10:00").putToWaitingBySchool(WaitingReason.SCHOOL);
        TicketStory beheerpartner = handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.ACCESS);
        TicketStory nobody = handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.THIRD_PARTY);

        assertThat(List.of(resolution(school), resolution(beheerpartner), resolution(nobody)))
                .allSatisfy(clock -> assertThat(clock.dueAt()).isEqualTo(time("13:00")))
                .extracting(clock -> clock.segments().get(1))
                .extracting(Segment::kind, Segment::reason, Segment::notPausing)
                .containsExactly(
                        tuple(Kind.RUNNING, SegmentReason.SCHOOL, NotPausing.NOT_BY_SCHOOL),
                        tuple(Kind.RUNNING, SegmentReason.ACCESS, NotPausing.NOT_BY_BEHEERPARTNER),
                        tuple(Kind.RUNNING, SegmentReason.THIRD_PARTY, NotPausing.NOT_AGREED));
    }

    @Test
    void whoMayPausesIt() {
        assertThat(resolution(handedOverAt("09:00").at("10:00").putToWaitingBySchool(WaitingReason.ACCESS))
                        .state())
                .isEqualTo(ClockState.PAUSED);
        assertThat(resolution(handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SCHOOL))
                        .state())
                .isEqualTo(ClockState.PAUSED);
    }

    @Test
    void aPauseEndsByItselfAtItsLimit() {
        Clock clock = resolution(handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SUPPLIER));

        assertThat(clock.segments())
                .containsExactly(
                        new Segment(time("09:00"), time("10:00"), Kind.RUNNING, null),
                        new Segment(time("10:00"), time("11:00"), Kind.PAUSED, SegmentReason.SUPPLIER),
                        new Segment(
                                time("11:00"),
                                null,
                                Kind.RUNNING,
                                SegmentReason.SUPPLIER,
                                NotPausing.PAUSE_LIMIT,
                                false));
        assertThat(clock.dueAt()).isEqualTo(time("14:00"));
        assertThat(clock.stateAt(time("10:59"))).isEqualTo(ClockState.PAUSED);
        assertThat(clock.stateAt(time("11:00"))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.nextTurn(time("10:59"))).contains(time("11:00"));
        assertThat(clock.nextTurn(time("11:00"))).isEmpty();
    }

    @Test
    void aPauseShorterThanItsLimitIsWholeAndTheNextOneHasALimitOfItsOwn() {
        TicketStory twice = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SUPPLIER)
                .at("10:40")
                .goesOn()
                .at("11:00")
                .waitsFor(WaitingReason.SUPPLIER)
                .at("11:40")
                .goesOn();

        assertThat(resolution(twice).dueAt()).isEqualTo(time("14:20"));
    }

    @Test
    void sayingTheSameAgainMakesNoNewPause() {
        TicketStory again = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SUPPLIER)
                .at("10:50")
                .waitsFor(WaitingReason.SUPPLIER);

        assertThat(resolution(again).dueAt()).isEqualTo(time("14:00"));
    }

    @Test
    void theLimitIsServiceTime() {
        Clock overnight = resolution(handedOverAt("09:00").at("16:30").waitsFor(WaitingReason.SUPPLIER));
        Clock beforeClosing = resolution(handedOverAt("15:00").at("16:30").waitsFor(WaitingReason.SUPPLIER));

        assertThat(overnight.stateAt(time("16:45"))).isEqualTo(ClockState.BREACHED);
        assertThat(beforeClosing.segments().get(1).to()).isEqualTo(time("3 08:30"));
        assertThat(beforeClosing.dueAt()).isEqualTo(time("3 11:00"));
    }

    @Test
    void aContestedPauseIsMarkedAndStaysAPause() {
        TicketStory contested = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("11:00")
                .goesOn()
                .at("12:00")
                .contested(Target.RESOLUTION, "10:00");

        assertThat(contested.resolution().segments().get(1).disputed()).isTrue();
        assertThat(contested.resolution().dueAt()).isEqualTo(time("14:00"));
        assertThat(contested.clock(Target.ARRIVAL).segments()).noneMatch(Segment::disputed);
    }

    @Test
    void contestingAMomentWithoutAPauseMarksNothing() {
        assertThat(handedOverAt("09:00")
                        .at("10:00")
                        .waitsFor(WaitingReason.SCHOOL)
                        .at("11:00")
                        .goesOn()
                        .contested(Target.RESOLUTION, "11:00")
                        .resolution()
                        .segments())
                .noneMatch(Segment::disputed);
    }

    @Test
    void upToAMinuteAfterTheHandOverTheOfferIsInTime() {
        assertThat(handedOverAt("09:00").at("09:01").offered().acknowledge().dueAt())
                .isEqualTo(time("10:00"));
        assertThat(handedOverAt("09:00").at("09:02").offered().acknowledge().dueAt())
                .isEqualTo(time("10:02"));
    }

    @Test
    void whatWasNotOfferedPausesEveryTargetWithTheReason() {
        TicketStory story =
                handedOverAt("09:00").at("09:30").offered().at("10:00").accepted();

        assertThat(story.acknowledge().elapsed(time("12:00"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(story.resolution().dueAt()).isEqualTo(time("13:30"));
        assertThat(story.resolution().segments().get(0))
                .isEqualTo(new Segment(time("09:00"), time("09:30"), Kind.PAUSED, SegmentReason.NOT_OFFERED));
        assertThat(story.clock(Target.TRIAGE).segments())
                .extracting(Segment::kind)
                .containsExactly(Kind.RUNNING);
    }

    @Test
    void whoAnswersBeforeTheOfferKnewOfIt() {
        assertThat(handedOverAt("09:00")
                        .at("09:10")
                        .accepted()
                        .at("09:30")
                        .offered()
                        .resolution()
                        .dueAt())
                .isEqualTo(time("13:10"));
    }

    @Test
    void theFirstAttemptOfAHandOverCounts() {
        assertThat(handedOverAt("09:00")
                        .at("09:00")
                        .offered()
                        .at("11:00")
                        .offered()
                        .resolution()
                        .dueAt())
                .isEqualTo(time("13:00"));
    }

    @Test
    void aSecondHandOverIsOfferedAgain() {
        Clock clock = handedOverAt("09:00")
                .offered()
                .at("10:00")
                .returned()
                .at("11:00")
                .handedOver(2, 2)
                .at("11:30")
                .offered()
                .resolution();

        assertThat(clock.dueAt()).isEqualTo(time("14:30"));
        assertThat(clock.segments())
                .extracting(Segment::reason)
                .containsExactly(null, SegmentReason.AT_SCHOOL, SegmentReason.NOT_OFFERED, null);
    }
}
