package nl.schoolbel.sla.clock.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.OFFICE;
import static nl.schoolbel.sla.clock.domain.TicketStory.reported;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.junit.jupiter.api.Test;

/** Priority 1 has the evening until 22:00 too: 2 h; priority 2 has office hours only: 4 h. */
class OutOfHoursClockTest {

    private static final ServiceCalendar EVENING = ServiceCalendar.in(OFFICE.zone())
            .weekly(WeeklyHours.workdays(LocalWindow.of("17:00", "22:00")))
            .build();

    private static final TargetTerms TERMS = new TargetTerms(
            Map.of(1, Budget.of(Duration.ofHours(2)), 2, Budget.of(Duration.ofHours(4))),
            Pausing.USUAL,
            List.of(CalendarStep.always(OFFICE)),
            Map.of(1, List.of(CalendarStep.always(OFFICE.or(EVENING)))));

    @Test
    void theEveningCountsForAPriorityThatHasIt() {
        assertThat(clock(reported().at("16:00").handedOver(1, 1)).dueAt()).isEqualTo(time("18:00"));
    }

    @Test
    void theEveningDoesNotCountForAnotherPriority() {
        assertThat(clock(reported().at("16:00").handedOver(2, 1)).dueAt()).isEqualTo(time("3 11:00"));
    }

    @Test
    void whatWasRaisedInTheEveningCountsFromThenOn() {
        var story = reported().at("16:00").handedOver(2, 1).at("17:30").priority(1);

        assertThat(clock(story).dueAt()).isEqualTo(time("18:30"));
    }

    @Test
    void whatWasLoweredInTheEveningKeepsTheTimeUsed() {
        var story = reported().at("16:00").handedOver(1, 1).at("17:30").priority(2);

        assertThat(clock(story).elapsed(time("17:30"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(clock(story).dueAt()).isEqualTo(time("3 10:30"));
    }

    @Test
    void whatWasLoweredAfterItsDueMomentStaysLate() {
        var late = reported().at("16:00").handedOver(1, 1).at("18:01").priority(2);
        var onTime = reported().at("16:00").handedOver(1, 1).at("18:00").priority(2);

        assertThat(clock(late).usedUpBy(time("18:00"))).isTrue();
        assertThat(clock(onTime).usedUpBy(time("18:00"))).isFalse();
    }

    @Test
    void lateNewsOfThePriorityBeforeTheHandOverDecidesTheHours() {
        var story = reported().at("15:00").priority(1).at("16:00").handedOver(1, 1);

        assertThat(clock(story).dueAt()).isEqualTo(time("18:00"));
    }

    private static Clock clock(TicketStory story) {
        ClockTerms terms = ClockTerms.from(1, time("08:00"), Map.of(Target.RESOLUTION, TERMS));
        return Clocks.fold(story.facts(), List.of(terms)).current().get(Target.RESOLUTION);
    }
}
