package nl.schoolbel.sla.servicetime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The edges of service time; 2026-03-02 is a Monday. */
class ServiceCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final ServiceCalendar office = ServiceCalendar.in(AMSTERDAM)
            .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "17:00")))
            .build();
    private final ServiceCalendar always = ServiceCalendar.in(AMSTERDAM)
            .weekly(WeeklyHours.everyDay(LocalWindow.of("00:00", "24:00")))
            .build();
    private final ServiceCalendar nights = ServiceCalendar.in(AMSTERDAM)
            .weekly(WeeklyHours.everyDay(LocalWindow.of("22:00", "06:00")))
            .build();
    private final ServiceCalendar never = ServiceCalendar.in(AMSTERDAM).build();

    @Test
    void budgetThatEndsAtClosingTimeIsDueAtThatClose() {
        assertThat(office.add(at("2026-03-02T08:00"), Duration.ofHours(9))).isEqualTo(at("2026-03-02T17:00"));
        assertThat(office.add(at("2026-03-02T08:00"), Duration.ofHours(9).plusNanos(1)))
                .isEqualTo(at("2026-03-03T08:00").plusNanos(1));
    }

    @Test
    void subtractionThatEndsAtAnOpeningStaysAtThatOpening() {
        assertThat(office.subtract(at("2026-03-03T17:00"), Duration.ofHours(9))).isEqualTo(at("2026-03-03T08:00"));
        assertThat(office.subtract(at("2026-03-03T17:00"), Duration.ofHours(9).plusNanos(1)))
                .isEqualTo(at("2026-03-02T17:00").minusNanos(1));
    }

    @Test
    void windowsAreHalfOpen() {
        assertThat(office.nextOpen(at("2026-03-02T08:00"))).isEqualTo(at("2026-03-02T08:00"));
        assertThat(office.nextOpen(at("2026-03-02T17:00"))).isEqualTo(at("2026-03-03T08:00"));
        assertThat(office.nextClose(at("2026-03-02T16:59"))).isEqualTo(at("2026-03-02T17:00"));
        assertThat(office.nextClose(at("2026-03-02T17:00"))).isEqualTo(at("2026-03-03T17:00"));
        assertThat(office.prevActive(at("2026-03-02T17:00"))).isEqualTo(at("2026-03-02T17:00"));
        assertThat(office.prevActive(at("2026-03-03T07:59"))).isEqualTo(at("2026-03-02T17:00"));
    }

    @Test
    void zeroBudgetSnapsToTheNearestServiceTime() {
        assertThat(office.add(at("2026-03-07T12:00"), Duration.ZERO)).isEqualTo(at("2026-03-09T08:00"));
        assertThat(office.subtract(at("2026-03-07T12:00"), Duration.ZERO)).isEqualTo(at("2026-03-06T17:00"));
        assertThat(office.add(at("2026-03-06T12:00"), Duration.ZERO)).isEqualTo(at("2026-03-06T12:00"));
    }

    @Test
    void fractionsOfASecondAreKept() {
        Instant start = at("2026-03-02T09:00").plusNanos(123_456_789);

        assertThat(office.add(start, Duration.ofMillis(1))).isEqualTo(start.plusMillis(1));
        assertThat(office.between(start, start.plusNanos(1))).isEqualTo(Duration.ofNanos(1));
    }

    @Test
    void endBeforeStartIsNoTime() {
        assertThat(office.between(at("2026-03-03T12:00"), at("2026-03-02T12:00")))
                .isZero();
    }

    @Test
    void negativeServiceTimeIsRefused() {
        assertThatThrownBy(() -> office.add(at("2026-03-02T08:00"), Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.subtract(at("2026-03-02T08:00"), Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void realSecondsCountOverTheSpringClockChange() {
        assertThat(always.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(nights.add(at("2026-03-28T22:00"), Duration.ofHours(7))).isEqualTo(at("2026-03-29T06:00"));
    }

    @Test
    void realSecondsCountOverTheAutumnClockChange() {
        assertThat(always.between(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
        assertThat(nights.add(at("2026-10-24T22:00"), Duration.ofHours(9))).isEqualTo(at("2026-10-25T06:00"));
    }

    @Test
    void aWindowInsideTheSkippedHourIsDropped() {
        ServiceCalendar sundays = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.of(Map.of(
                        DayOfWeek.SUNDAY, List.of(LocalWindow.of("02:15", "03:10"), LocalWindow.of("10:00", "11:00")))))
                .build();

        assertThat(sundays.windows(at("2026-03-29T00:00"), 1))
                .containsExactly(new OpenWindow(at("2026-03-29T10:00"), at("2026-03-29T11:00")));
    }

    @Test
    void windowsThatMeetByTheSkippedHourShareNoTime() {
        ServiceCalendar sundays = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.of(Map.of(
                        DayOfWeek.SUNDAY, List.of(LocalWindow.of("01:00", "02:30"), LocalWindow.of("03:00", "05:00")))))
                .build();

        assertThat(sundays.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anOvernightWindowBelongsToTheDayOnWhichItOpens() {
        ServiceCalendar closedSecond = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.everyDay(LocalWindow.of("22:00", "06:00")))
                .closedOn(LocalDate.parse("2026-03-03"))
                .build();

        assertThat(closedSecond.windows(at("2026-03-02T12:00"), 2))
                .containsExactly(
                        new OpenWindow(at("2026-03-02T22:00"), at("2026-03-03T06:00")),
                        new OpenWindow(at("2026-03-04T22:00"), at("2026-03-05T06:00")));
    }

    @Test
    void newYearsNightIsOneWindow() {
        assertThat(nights.windows(at("2026-12-31T12:00"), 1))
                .containsExactly(new OpenWindow(at("2026-12-31T22:00"), at("2027-01-01T06:00")));
        assertThat(nights.nextClose(at("2026-12-31T23:00"))).isEqualTo(at("2027-01-01T06:00"));
        assertThat(nights.add(at("2026-12-31T22:00"), Duration.ofHours(2))).isEqualTo(at("2027-01-01T00:00"));
        assertThat(nights.between(at("2026-12-31T23:00"), at("2027-01-01T07:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.subtract(at("2027-01-01T06:00"), Duration.ofHours(8))).isEqualTo(at("2026-12-31T22:00"));
    }

    @Test
    void windowsThatTouchAreOneWindow() {
        ServiceCalendar untilMidnightAndOn = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.of(Map.of(
                        DayOfWeek.MONDAY, List.of(LocalWindow.of("20:00", "24:00")),
                        DayOfWeek.TUESDAY, List.of(LocalWindow.of("00:00", "04:00")))))
                .build();

        assertThat(untilMidnightAndOn.nextClose(at("2026-03-02T21:00"))).isEqualTo(at("2026-03-03T04:00"));
    }

    @Test
    void anOverrideWinsOverTheWeekAndOverAClosedDate() {
        LocalDate tuesday = LocalDate.parse("2026-03-03");
        ServiceCalendar calendar = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "17:00")))
                .closedOn(tuesday)
                .override(tuesday, List.of(LocalWindow.of("10:00", "12:00")))
                .override(LocalDate.parse("2026-03-04"), List.of())
                .build();

        assertThat(calendar.windows(at("2026-03-03T00:00"), 2))
                .containsExactly(
                        new OpenWindow(at("2026-03-03T10:00"), at("2026-03-03T12:00")),
                        new OpenWindow(at("2026-03-05T08:00"), at("2026-03-05T17:00")));
    }

    @Test
    void aClosureIsCutOutEvenAfterMidnight() {
        ServiceCalendar calendar = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.everyDay(LocalWindow.of("22:00", "06:00")))
                .closure(LocalDate.parse("2026-03-03"), LocalWindow.of("01:00", "02:00"))
                .build();

        assertThat(calendar.windows(at("2026-03-02T12:00"), 2))
                .containsExactly(
                        new OpenWindow(at("2026-03-02T22:00"), at("2026-03-03T01:00")),
                        new OpenWindow(at("2026-03-03T02:00"), at("2026-03-03T06:00")));
    }

    @Test
    void overridesOfOneDateMustNotOverlap() {
        ServiceCalendarBuilder builder = ServiceCalendar.in(AMSTERDAM);

        assertThatThrownBy(() -> builder.override(
                        LocalDate.parse("2026-03-03"),
                        List.of(LocalWindow.of("08:00", "12:00"), LocalWindow.of("11:00", "13:00"))))
                .isInstanceOf(InvalidHoursException.class);
    }

    @Test
    void businessDaysKeepTheTimeOfDayAndSnapWhenItIsClosed() {
        assertThat(office.addBusinessDays(at("2026-03-06T12:30"), 1)).isEqualTo(at("2026-03-09T12:30"));
        assertThat(office.addBusinessDays(at("2026-03-06T18:00"), 1)).isEqualTo(at("2026-03-10T08:00"));
        assertThat(office.addBusinessDays(at("2026-03-09T07:00"), -1)).isEqualTo(at("2026-03-05T17:00"));
        assertThat(office.addBusinessDays(at("2026-03-07T12:00"), 0)).isEqualTo(at("2026-03-09T08:00"));
        assertThat(office.addBusinessDays(at("2026-03-07T12:00"), 1)).isEqualTo(at("2026-03-09T12:00"));
        assertThat(office.addBusinessDays(at("2026-12-31T12:00"), 1)).isEqualTo(at("2027-01-01T12:00"));
        assertThat(office.addBusinessDays(at("2027-01-01T12:00"), -1)).isEqualTo(at("2026-12-31T12:00"));
    }

    @Test
    void theBusinessDayEndsAtItsLastClose() {
        assertThat(office.endOfBusinessDay(at("2026-03-06T12:30"))).isEqualTo(at("2026-03-06T17:00"));
        assertThat(office.endOfBusinessDay(at("2026-03-07T12:30"))).isEqualTo(at("2026-03-09T17:00"));
        assertThat(nights.endOfBusinessDay(at("2026-03-06T12:30"))).isEqualTo(at("2026-03-07T06:00"));
    }

    @Test
    void aClosedCalendarNamesTheYear() {
        assertThatThrownBy(() -> never.add(at("2026-03-02T08:00"), Duration.ofHours(1)))
                .isInstanceOfSatisfying(
                        OutsideCalendarException.class,
                        refused -> assertThat(refused.year()).isEqualTo(2026))
                .hasMessageContaining("no opening hours from 2026");
        assertThatThrownBy(() -> never.nextOpen(at("2026-03-02T08:00"))).hasMessageContaining("2026");
        assertThatThrownBy(() -> never.subtract(at("2026-03-02T08:00"), Duration.ofHours(1)))
                .hasMessageContaining("up to 2026");
        assertThatThrownBy(() -> never.prevActive(at("2026-03-02T08:00"))).hasMessageContaining("2026");
        assertThat(never.between(at("2026-03-02T08:00"), at("2027-03-02T08:00")))
                .isZero();
    }

    @Test
    void aPassedHorizonNamesTheYear() {
        assertThatThrownBy(() -> office.add(at("2061-01-01T00:00"), Duration.ofHours(1)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2061");
        assertThatThrownBy(() -> office.nextOpen(at("1989-12-31T23:59"))).hasMessageContaining("1989");
        assertThatThrownBy(() -> office.add(at("2060-12-31T12:00"), Duration.ofHours(10)))
                .hasMessageContaining("2060");
        assertThatThrownBy(() -> office.add(at("2026-12-31T12:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageContaining("2060");
        assertThatThrownBy(() -> office.subtract(at("1990-01-01T12:00"), Duration.ofHours(10)))
                .hasMessageContaining("1990");
        assertThatThrownBy(() -> always.nextClose(at("2058-01-01T12:00"))).hasMessageContaining("2058");
    }

    @Test
    void aDateThatAZoneSkippedOwnsNothing() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        ServiceCalendar fridays = ServiceCalendar.in(samoa)
                .weekly(WeeklyHours.on(List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalWindow.of("09:00", "17:00")))
                .build();
        Instant thursday = LocalDateTime.parse("2011-12-29T12:00").atZone(samoa).toInstant();

        assertThat(fridays.nextOpen(thursday.plus(Duration.ofHours(5))))
                .isEqualTo(LocalDateTime.parse("2012-01-05T09:00").atZone(samoa).toInstant());
        assertThat(fridays.addBusinessDays(thursday, 1))
                .isEqualTo(LocalDateTime.parse("2012-01-05T12:00").atZone(samoa).toInstant());
    }

    @Test
    void bothAreOpenFromTheLaterOpeningToTheEarlierClose() {
        ServiceCalendar afternoons = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.workdays(LocalWindow.of("13:00", "19:00")))
                .build();

        assertThat(office.and(afternoons).windows(at("2026-03-02T00:00"), 1))
                .containsExactly(new OpenWindow(at("2026-03-02T13:00"), at("2026-03-02T17:00")));
        assertThat(office.or(afternoons).windows(at("2026-03-02T00:00"), 1))
                .containsExactly(new OpenWindow(at("2026-03-02T08:00"), at("2026-03-02T19:00")));
    }

    @Test
    void layersOfDifferentZonesMeetOnTheTimeLine() {
        ServiceCalendar tokyo = ServiceCalendar.in(ZoneId.of("Asia/Tokyo"))
                .weekly(WeeklyHours.workdays(LocalWindow.of("09:00", "18:00")))
                .build();

        assertThat(office.and(tokyo).windows(at("2026-03-02T00:00"), 1))
                .containsExactly(new OpenWindow(at("2026-03-02T08:00"), at("2026-03-02T10:00")));
        assertThat(office.or(tokyo).windows(at("2026-03-02T00:00"), 1))
                .containsExactly(new OpenWindow(at("2026-03-02T01:00"), at("2026-03-02T17:00")));
    }

    @Test
    void aDateWithoutSharedTimeIsNoBusinessDayOfBoth() {
        ServiceCalendar mondays = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.on(List.of(DayOfWeek.MONDAY), LocalWindow.of("08:00", "12:00")))
                .build();

        assertThat(office.and(mondays).addBusinessDays(at("2026-03-02T09:00"), 1))
                .isEqualTo(at("2026-03-09T09:00"));
        assertThat(office.and(mondays).endOfBusinessDay(at("2026-03-03T09:00"))).isEqualTo(at("2026-03-09T12:00"));
    }

    @Test
    void layersThatShareNoTimeNameTheYear() {
        ServiceCalendar nightly = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.workdays(LocalWindow.of("17:00", "08:00")))
                .build();

        assertThatThrownBy(() -> office.and(nightly).add(at("2026-03-02T08:00"), Duration.ofHours(1)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("no opening hours from 2026");
        assertThatThrownBy(() -> office.and(nightly).addBusinessDays(at("2026-03-02T08:00"), 1))
                .hasMessageContaining("no opening hours from 2026");
    }

    @Test
    void theWholeHorizonIsServed() {
        assertThat(always.between(at("1990-01-01T00:00"), at("2060-12-31T00:00")))
                .isEqualTo(Duration.between(at("1990-01-01T00:00"), at("2060-12-31T00:00")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }
}
