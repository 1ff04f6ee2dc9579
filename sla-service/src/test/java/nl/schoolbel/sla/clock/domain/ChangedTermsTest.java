package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.OFFICE;
import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.minutes;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.junit.jupiter.api.Test;

/** Budgets in working days, hours that change, due moments set by hand, and other terms for a clock that runs. */
class ChangedTermsTest {

    private static final ServiceCalendar MORNINGS = ServiceCalendar.in(ZoneId.of("UTC"))
            .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "12:00")))
            .build();

    private static Clock resolution(TicketStory story, Budget budget) {
        return story.under(
                Target.RESOLUTION, TargetTerms.of(Map.of(2, budget, 1, Budget.workingDays(1, true)), OFFICE));
    }

    @Test
    void workingDaysEndAtTheTimeOfDayOfTheStart() {
        assertThat(resolution(handedOverAt("10:00"), Budget.workingDays(1, false))
                        .dueAt())
                .isEqualTo(time("3 10:00"));
        assertThat(resolution(handedOverAt("6 10:00"), Budget.workingDays(1, false))
                        .dueAt())
                .isEqualTo(time("9 10:00"));
    }

    @Test
    void orWithTheDay() {
        assertThat(resolution(handedOverAt("10:00"), Budget.workingDays(1, true))
                        .dueAt())
                .isEqualTo(time("3 17:00"));
        assertThat(resolution(handedOverAt("20:00"), Budget.workingDays(1, true))
                        .dueAt())
                .isEqualTo(time("4 17:00"));
    }

    @Test
    void theyBecomeServiceTimeOnceAtTheStart() {
        TicketStory story = handedOverAt("10:00")
                .at("11:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("13:00")
                .goesOn();

        assertThat(resolution(story, Budget.workingDays(1, false)).budget()).isEqualTo(Duration.ofHours(9));
        assertThat(resolution(story, Budget.workingDays(1, false)).dueAt()).isEqualTo(time("3 12:00"));
    }

    @Test
    void alsoForAPriorityThatComesLater() {
        assertThat(resolution(handedOverAt("10:00").at("3 09:00").priority(1), Budget.of(Duration.ofHours(1)))
                        .dueAt())
                .isEqualTo(time("3 17:00"));
    }

    @Test
    void workingDaysThatNeverComeAreNeverDue() {
        ServiceCalendar closed = ServiceCalendar.in(ZoneId.of("UTC"))
                .weekly(WeeklyHours.of(Map.of()))
                .build();

        Clock clock = handedOverAt("10:00")
                .under(Target.RESOLUTION, TargetTerms.of(Map.of(2, Budget.workingDays(1, false)), closed));

        assertThat(clock.dueAt()).isNull();
        assertThat(clock.stateAt(time("9 10:00"))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aBudgetIsOneThingAndAboveZero() {
        assertThatThrownBy(() -> Budget.of(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Budget.workingDays(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(Duration.ofHours(1), 1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherHoursCountFromWhenTheyAreKnown() {
        TargetTerms terms = new TargetTerms(
                Map.of(2, Budget.of(Duration.ofHours(4))),
                Pausing.USUAL,
                List.of(CalendarStep.always(OFFICE), new CalendarStep(time("11:00"), MORNINGS)));

        Clock before = handedOverAt("09:00").under(Target.RESOLUTION, terms);
        Clock after = handedOverAt("11:30").under(Target.RESOLUTION, terms);
        Clock past = handedOverAt("09:00").at("16:00").resolved().under(Target.RESOLUTION, terms);

        assertThat(before.dueAt()).isEqualTo(time("3 09:00"));
        assertThat(after.dueAt()).isEqualTo(time("3 11:30"));
        assertThat(past.elapsed(time("16:00"))).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void calendarsFollowEachOther() {
        assertThatThrownBy(() -> new Hours(
                        List.of(new CalendarStep(time("11:00"), OFFICE), new CalendarStep(time("11:00"), MORNINGS))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMovedDueMomentHoldsWhateverTheBudgetSays() {
        TicketStory moved = handedOverAt("09:00").at("10:00").dueMovedTo(Target.RESOLUTION, "20:00");

        assertThat(moved.resolution().dueAt()).isEqualTo(time("20:00"));
        assertThat(moved.resolution().stateAt(time("19:59"))).isEqualTo(ClockState.RUNNING);
        assertThat(moved.resolution().stateAt(time("20:00"))).isEqualTo(ClockState.BREACHED);
        assertThat(moved.at("11:00").priority(1).resolution().dueAt()).isEqualTo(time("20:00"));
        assertThat(moved.at("12:00").waitsFor(WaitingReason.SCHOOL).resolution().dueAt())
                .isEqualTo(time("20:00"));
    }

    @Test
    void metByTheMovedMomentIsInTime() {
        TicketStory moved = handedOverAt("09:00").at("10:00").dueMovedTo(Target.RESOLUTION, "3 08:00");

        assertThat(moved.at("3 08:00").resolved().resolution().state()).isEqualTo(ClockState.MET);
        assertThat(moved.at("3 08:00")
                        .refused()
                        .at("3 08:01")
                        .resolved()
                        .resolution()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void marksAfterAMovedDueMomentCountFromIt() {
        Clock later = handedOverAt("09:00")
                .at("10:00")
                .dueMovedTo(Target.RESOLUTION, "15:00")
                .resolution();
        Clock sooner = handedOverAt("09:00")
                .at("10:00")
                .dueMovedTo(Target.RESOLUTION, "11:00")
                .resolution();

        assertThat(later.percentAt(75)).contains(time("12:00"));
        assertThat(later.percentAt(100)).contains(time("15:00"));
        assertThat(later.percentAt(150)).contains(time("17:00"));
        assertThat(later.markAt(100, Duration.ofMinutes(30))).contains(time("15:30"));
        assertThat(sooner.percentAt(75)).isEmpty();
        assertThat(sooner.percentAt(100)).contains(time("11:00"));
    }

    @Test
    void aDueMomentOfAClockThatIsOverIsNotMoved() {
        assertThat(handedOverAt("09:00")
                        .at("11:00")
                        .accepted()
                        .at("11:30")
                        .dueMovedTo(Target.ACKNOWLEDGE, "12:00")
                        .acknowledge()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void termsThatWereAppliedToTheContractBeforeDoNotCountForTheNextOne() {
        TicketStory story = handedOverAt("09:00")
                .at("10:00")
                .termsApplied(Map.of(Target.RESOLUTION, minutes(60, 60, 60, 60)))
                .at("11:00")
                .returned()
                .at("12:00")
                .handedOver(2, 2);
        ClockTerms next = ClockTerms.from(2, time("12:00"), TicketStory.PROMISES);

        Clock clock = Clocks.fold(story.facts(), List.of(next)).current().get(Target.RESOLUTION);

        assertThat(clock.dueAt()).isEqualTo(time("16:00"));
    }

    @Test
    void otherTermsCountFromTheirMomentAndTheTimeUsedStays() {
        TargetTerms mornings = TargetTerms.of(Map.of(2, Budget.of(Duration.ofHours(5))), MORNINGS);

        TicketStory applied = handedOverAt("09:00").at("11:00").termsApplied(Map.of(Target.RESOLUTION, mornings));

        assertThat(applied.resolution().elapsed(time("11:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(applied.resolution().dueAt()).isEqualTo(time("3 10:00"));
    }

    @Test
    void whatTheOtherTermsDoNotPromiseEnds() {
        Clock acknowledge = handedOverAt("09:00")
                .at("09:30")
                .termsApplied(Map.of(Target.RESOLUTION, minutes(60, 60, 60, 60)))
                .acknowledge();

        assertThat(acknowledge.endedAt()).isEqualTo(time("09:30"));
        assertThat(acknowledge.endReason()).isEqualTo(EndReason.NOTHING_PROMISED);
    }

    @Test
    void whatOnlyTheOtherTermsPromiseCountsFromTheirMoment() {
        ClockTerms onlyAcknowledge =
                ClockTerms.from(1, time("09:00"), Map.of(Target.ACKNOWLEDGE, minutes(60, 60, 60, 60)));
        TicketStory applied = handedOverAt("09:00").at("11:00").termsApplied(TicketStory.PROMISES);

        Clock resolution =
                Clocks.fold(applied.facts(), List.of(onlyAcknowledge)).current().get(Target.RESOLUTION);

        assertThat(resolution.elapsed(time("12:00"))).isEqualTo(Duration.ofHours(1));
        assertThat(resolution.dueAt()).isEqualTo(time("15:00"));
    }

    @Test
    void aPauseIsJudgedByTheOtherTermsFromTheirMoment() {
        TicketStory applied = handedOverAt("09:00")
                .at("10:00")
                .waitsFor(WaitingReason.SCHOOL)
                .at("11:00")
                .termsApplied(Map.of(
                        Target.RESOLUTION,
                        new TargetTerms(
                                Map.of(2, Budget.of(Duration.ofHours(4))),
                                Pausing.NONE,
                                List.of(CalendarStep.always(OFFICE)))));

        assertThat(applied.resolution().dueAt()).isEqualTo(time("14:00"));
    }

    @Test
    void triageIsPromisedFromTheReportAndNothingElse() {
        assertThatThrownBy(() -> ClockTerms.from(1, time("09:00"), Map.of(Target.TRIAGE, minutes(60))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClockTerms.from(0, time("09:00"), Map.of(Target.RESOLUTION, minutes(60))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
