package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of priority 2 the beheerpartner lets hear from it each two hours. */
class UpdateClockTest {

    private static TicketStory acceptedAtTen() {
        return handedOverAt("09:00").at("10:00").accepted();
    }

    private static List<Clock> updates(TicketStory story) {
        return story.clocks().all().stream()
                .filter(clock -> clock.target() == Target.UPDATE)
                .toList();
    }

    @Test
    void startsWhenTheTicketIsAcknowledged() {
        assertThat(updates(handedOverAt("09:00"))).isEmpty();
        assertThat(updates(handedOverAt("09:00").at("09:30").noted())).isEmpty();

        assertThat(acceptedAtTen().clock(Target.UPDATE).dueAt()).isEqualTo(time("12:00"));
        assertThat(acceptedAtTen().clock(Target.UPDATE).repeat()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void eachSignMeetsItAndStartsTheNext(UnaryOperator<TicketStory> sign) {
        List<Clock> updates = updates(sign.apply(acceptedAtTen().at("11:30")));

        assertThat(updates).extracting(Clock::repeat).containsExactly(1, 2);
        assertThat(updates.get(0).metAt()).isEqualTo(time("11:30"));
        assertThat(updates.get(0).state()).isEqualTo(ClockState.MET);
        assertThat(updates.get(1).startedAt()).isEqualTo(time("11:30"));
        assertThat(updates.get(1).open()).isTrue();
    }

    static List<UnaryOperator<TicketStory>> signs() {
        return List.of(
                TicketStory::noted,
                TicketStory::visitPlanned,
                TicketStory::arrived,
                TicketStory::left,
                TicketStory::workaroundGiven,
                TicketStory::returned,
                TicketStory::goesOn,
                story -> story.waitsFor(WaitingReason.SUPPLIER));
    }

    @Test
    void whatTheSchoolDoesMeetsNothing() {
        assertThat(updates(acceptedAtTen()
                        .at("11:00")
                        .putToWaitingBySchool(WaitingReason.SCHOOL)
                        .at("11:30")
                        .goesOnBySchool()))
                .hasSize(1);
    }

    @Test
    void aNoteExactlyAtTheDueMomentIsInTime() {
        assertThat(updates(acceptedAtTen().at("12:00").noted()).get(0).state()).isEqualTo(ClockState.MET);
        assertThat(updates(acceptedAtTen().at("12:01").noted()).get(0).state()).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void anyWaitingPausesIt() {
        TicketStory waiting = acceptedAtTen().at("10:30").putToWaitingBySchool(WaitingReason.THIRD_PARTY);

        assertThat(waiting.clock(Target.UPDATE).state()).isEqualTo(ClockState.PAUSED);
        assertThat(waiting.clock(Target.UPDATE).dueAt()).isNull();

        assertThat(waiting.at("15:00").goesOnBySchool().clock(Target.UPDATE).dueAt())
                .isEqualTo(time("16:30"));
    }

    @Test
    void aNoteWhileWaitingStartsAPausedRepeat() {
        Clock next = acceptedAtTen()
                .at("10:30")
                .waitsFor(WaitingReason.SUPPLIER)
                .at("11:00")
                .noted()
                .clock(Target.UPDATE);

        assertThat(next.repeat()).isEqualTo(3);
        assertThat(next.state()).isEqualTo(ClockState.PAUSED);
        assertThat(next.elapsed(time("16:00"))).isEqualTo(Duration.ZERO);
    }

    @Test
    void aResolveEndsItWithoutVerdictAndLateStaysLate() {
        Clock inTime = acceptedAtTen().at("11:00").resolved().clock(Target.UPDATE);
        Clock late = acceptedAtTen().at("13:00").resolved().clock(Target.UPDATE);

        assertThat(inTime.endReason()).isEqualTo(EndReason.RESOLVED);
        assertThat(inTime.usedUpBy(time("11:00"))).isFalse();
        assertThat(late.endedAt()).isEqualTo(time("13:00"));
        assertThat(late.overBy(time("12:00"))).isFalse();
        assertThat(late.usedUpBy(time("12:00"))).isTrue();
    }

    @Test
    void goesOnAfterARefusal() {
        List<Clock> updates =
                updates(acceptedAtTen().at("11:00").resolved().at("14:00").refused());

        assertThat(updates).extracting(Clock::repeat).containsExactly(1, 2);
        assertThat(updates.get(1).dueAt()).isEqualTo(time("16:00"));
    }

    @Test
    void standsStillAtTheSchool() {
        TicketStory returned = acceptedAtTen().at("11:00").returned();

        assertThat(returned.clock(Target.UPDATE).state()).isEqualTo(ClockState.PAUSED);
        assertThat(returned.at("14:00").handedOver(2, 2).clock(Target.UPDATE).dueAt())
                .isEqualTo(time("16:00"));
    }

    @Test
    void twoSignsOfOneMomentAreOne() {
        assertThat(updates(acceptedAtTen().visitPlanned().arrived())).hasSize(1);
    }

    @Test
    void withdrawnEndsItForGood() {
        Clock clock =
                acceptedAtTen().at("11:00").withdrawn().at("11:30").noted().clock(Target.UPDATE);

        assertThat(clock.repeat()).isEqualTo(1);
        assertThat(clock.endReason()).isEqualTo(EndReason.WITHDRAWN);
    }

    @Test
    void anotherPriorityCountsForTheRepeatThatRuns() {
        TicketStory story = acceptedAtTen().at("11:00").noted().at("11:30").priority(1);

        assertThat(updates(story).get(0).budget()).isEqualTo(Duration.ofHours(2));
        assertThat(story.clock(Target.UPDATE).dueAt()).isEqualTo(time("12:00"));
    }

    @Test
    void aNoteThatIsHeardLateMakesTheRepeatsAnew() {
        TicketStory story = acceptedAtTen().at("14:00").noted();
        assertThat(updates(story).get(0).state()).isEqualTo(ClockState.MET_LATE);

        List<Clock> updates = updates(story.at("12:00").noted());

        assertThat(updates).extracting(Clock::metAt).containsExactly(time("12:00"), time("14:00"), null);
        assertThat(updates.get(0).state()).isEqualTo(ClockState.MET);
    }
}
