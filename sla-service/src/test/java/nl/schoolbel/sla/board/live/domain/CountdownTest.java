package nl.schoolbel.sla.board.live.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import org.junit.jupiter.api.Test;

/** Monday 2 March 2026, office hours 08:00–17:00 UTC; resolution of priority 2 within 4 hours. */
class CountdownTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void countsWhileThereIsService() {
        Countdown countdown = at(handedOverAt("09:00").resolution(), "10:00");

        assertThat(countdown.remaining()).isEqualTo(HOUR.multipliedBy(3));
        assertThat(countdown.runs()).isTrue();
        assertThat(countdown.opensAt()).isNull();
        assertThat(countdown.closesAt()).isEqualTo(time("17:00"));
    }

    @Test
    void countsInTheLastSecondOfServiceAndNotAtItsEnd() {
        Clock clock = handedOverAt("15:00").resolution();

        assertThat(at(clock, "16:59").runs()).isTrue();
        assertThat(at(clock, "17:00").runs()).isFalse();
        assertThat(at(clock, "17:00").remaining()).isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void saysWhenItGoesOnAndUntilWhen() {
        Countdown night = at(handedOverAt("15:00").resolution(), "20:00");

        assertThat(night.opensAt()).isEqualTo(time("3 08:00"));
        assertThat(night.closesAt()).isEqualTo(time("3 17:00"));
        assertThat(at(handedOverAt("15:00").resolution(), "3 08:00").runs()).isTrue();
    }

    @Test
    void isPausedForAReasonWhateverTheHours() {
        Clock clock = handedOverAt("09:00")
                .accepted()
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .resolution();

        Countdown countdown = at(clock, "12:00");

        assertThat(countdown.paused()).isEqualTo("school");
        assertThat(countdown.runs()).isFalse();
        assertThat(countdown.remaining()).isEqualTo(HOUR.multipliedBy(3));
    }

    @Test
    void atItsDueMomentNothingIsLeftAndBehindItTheTimeIsLate() {
        Clock clock = handedOverAt("09:00").resolution();

        assertThat(at(clock, "12:59").late()).isFalse();
        assertThat(at(clock, "13:00").late()).isTrue();
        assertThat(at(clock, "13:00").remaining()).isZero();
        assertThat(at(clock, "3 09:00").remaining()).isEqualTo(HOUR.multipliedBy(-5));
    }

    @Test
    void aDueMomentSetByHandCountsWhateverTheBudgetSays() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .dueMovedTo(Target.RESOLUTION, "3 10:00")
                .resolution();

        assertThat(at(clock, "14:00").remaining()).isEqualTo(HOUR.multipliedBy(5));
        assertThat(at(clock, "3 11:00").remaining()).isEqualTo(HOUR.negated());
    }

    @Test
    void aDueMomentOutsideTheHoursIsNotLateBeforeItComes() {
        Clock clock = handedOverAt("09:00")
                .at("10:00")
                .dueMovedTo(Target.RESOLUTION, "8 12:00")
                .resolution();

        assertThat(at(clock, "7 12:00").remaining()).isZero();
        assertThat(at(clock, "7 12:00").late()).isFalse();
        assertThat(at(clock, "8 11:59").late()).isFalse();
        assertThat(at(clock, "8 12:00").late()).isTrue();
        assertThat(at(clock, "9 09:00").remaining()).isEqualTo(HOUR.negated());
    }

    @Test
    void noWaitingHoldsUpADueMomentSetByHand() {
        Clock clock = handedOverAt("09:00")
                .accepted()
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .dueMovedTo(Target.RESOLUTION, "3 10:00")
                .resolution();

        assertThat(at(clock, "12:00").runs()).isTrue();
        assertThat(at(clock, "12:00").paused()).isNull();
        assertThat(at(clock, "12:00").remaining()).isEqualTo(HOUR.multipliedBy(7));
        assertThat(at(clock, "18:00").runs()).isFalse();
        assertThat(at(clock, "18:00").opensAt()).isEqualTo(time("3 08:00"));
    }

    private static Countdown at(Clock clock, String time) {
        return Countdown.of(clock, time(time));
    }
}
