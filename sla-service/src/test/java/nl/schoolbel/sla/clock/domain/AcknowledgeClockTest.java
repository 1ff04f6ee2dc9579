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

class AcknowledgeClockTest {

    @Test
    void startsAtTheHandOverAndIsDueAfterTheBudget() {
        Clock clock = handedOverAt("09:00").acknowledge();

        assertThat(clock.startedAt()).isEqualTo(time("09:00"));
        assertThat(clock.budget()).isEqualTo(Duration.ofHours(1));
        assertThat(clock.dueAt()).isEqualTo(time("10:00"));
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aReportAloneStartsNoClock() {
        assertThat(Clocks.fold(TicketStory.reported().facts(), List.of(TicketStory.TERMS)))
                .isEqualTo(FoldedClocks.NONE);
    }

    @ParameterizedTest
    @MethodSource("signsOfLife")
    void everyStepOfTheBeheerpartnerMeetsIt(UnaryOperator<TicketStory> step) {
        Clock clock = step.apply(handedOverAt("09:00").at("09:40")).acknowledge();

        assertThat(clock.metAt()).isEqualTo(time("09:40"));
        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.dueAt()).isNull();
        assertThat(clock.elapsed(time("12:00"))).isEqualTo(Duration.ofMinutes(40));
    }

    static List<UnaryOperator<TicketStory>> signsOfLife() {
        return List.of(
                TicketStory::accepted,
                TicketStory::visitPlanned,
                TicketStory::arrived,
                TicketStory::left,
                story -> story.waitsFor(WaitingReason.SUPPLIER),
                TicketStory::workaroundGiven,
                TicketStory::resolved,
                TicketStory::returned);
    }

    @Test
    void aNoteDoesNotMeetIt() {
        assertThat(handedOverAt("09:00").at("09:10").noted().acknowledge().open())
                .isTrue();
    }

    @Test
    void aWaitingOfTheSchoolNeitherMeetsNorPausesIt() {
        Clock clock = handedOverAt("09:00")
                .at("09:10")
                .putToWaitingBySchool(WaitingReason.SCHOOL)
                .acknowledge();

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.dueAt()).isEqualTo(time("10:00"));
    }

    @Test
    void theFirstStepCountsNotTheLast() {
        assertThat(handedOverAt("09:00")
                        .at("09:10")
                        .accepted()
                        .at("11:00")
                        .visitPlanned()
                        .acknowledge()
                        .metAt())
                .isEqualTo(time("09:10"));
    }

    @Test
    void metExactlyAtTheDueMomentIsInTime() {
        assertThat(handedOverAt("09:00").at("10:00").accepted().acknowledge().state())
                .isEqualTo(ClockState.MET);
        assertThat(handedOverAt("09:00").at("10:01").accepted().acknowledge().state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void isBreachedFromTheDueMomentOn() {
        Clock clock = handedOverAt("09:00").acknowledge();

        assertThat(clock.stateAt(time("09:59"))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.stateAt(time("10:00"))).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void closedHoursDoNotCount() {
        assertThat(handedOverAt("16:45").acknowledge().dueAt()).isEqualTo(time("3 08:45"));
    }

    @Test
    void aSecondHandOverAfterAReturnDoesNotAskAgain() {
        Clock clock = handedOverAt("09:00")
                .at("09:30")
                .returned()
                .at("11:00")
                .handedOver(2, 2)
                .acknowledge();

        assertThat(clock.metAt()).isEqualTo(time("09:30"));
    }

    @Test
    void withdrawingEndsItWithoutVerdictUnlessItWasMet() {
        assertThat(handedOverAt("09:00").at("11:00").withdrawn().acknowledge().state())
                .isEqualTo(ClockState.ENDED);
        assertThat(handedOverAt("09:00").at("11:00").merged().acknowledge().endedAt())
                .isEqualTo(time("11:00"));
        assertThat(handedOverAt("09:00")
                        .at("09:30")
                        .accepted()
                        .at("11:00")
                        .withdrawn()
                        .acknowledge()
                        .state())
                .isEqualTo(ClockState.MET);
    }
}
