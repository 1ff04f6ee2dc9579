package nl.schoolbel.sla.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.sla.calendars.CalendarDefinition.ClosedPeriod;
import nl.schoolbel.sla.calendars.CalendarDefinition.Closure;
import nl.schoolbel.sla.calendars.CalendarDefinition.DateOverride;
import nl.schoolbel.sla.calendars.CalendarDefinition.Hours;
import nl.schoolbel.sla.calendars.CalendarDefinition.Window;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private final List<Window> windows = new ArrayList<>(List.of(new Window("monday", "08:00", "17:00")));
    private final List<DateOverride> overrides = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<ClosedPeriod> periods = new ArrayList<>();
    private String zone = "Europe/Amsterdam";

    @Test
    void plainHoursAreAccepted() {
        windows.add(new Window("monday", "17:00", "24:00"));
        windows.add(new Window("sunday", "22:00", "08:00"));
        overrides.add(new DateOverride(day("2026-12-24"), List.of(new Hours("08:00", "12:00"))));
        overrides.add(new DateOverride(day("2026-12-26"), List.of()));
        closures.add(new Closure(day("2026-12-24"), "23:00", "01:00"));
        periods.add(period("2026-12-27", "2026-12-31"));
        periods.add(period("2027-01-01", "2027-12-31"));

        assertThat(found()).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        zone = "Europe/Nergens";
        windows.add(new Window("monday", "16:59", "18:00"));
        windows.add(new Window("friday", "09:00", "09:00"));
        overrides.add(
                new DateOverride(day("2026-12-24"), List.of(new Hours("08:00", "12:00"), new Hours("11:00", "13:00"))));
        overrides.add(new DateOverride(day("2026-12-24"), List.of()));
        closures.add(new Closure(day("1989-12-31"), "12:00", "12:00"));
        periods.add(period("2026-12-24", "2026-12-23"));
        periods.add(period("2026-01-01", "2027-01-01"));

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "/zone unknown-id",
                        "/weeklyWindows/1 window-overlap",
                        "/weeklyWindows/2 window-empty",
                        "/overrides/0/windows/1 window-overlap",
                        "/overrides/0/date not-together",
                        "/overrides/1/date duplicate",
                        "/overrides/1/date not-together",
                        "/closures/0/date outside-horizon",
                        "/closures/0/to window-empty",
                        "/closedPeriods/0/untilDate before-first-day",
                        "/closedPeriods/1/untilDate period-too-long");
    }

    @Test
    void periodsThatShareADayOverlap() {
        periods.add(period("2026-12-21", "2026-12-31"));
        periods.add(period("2026-12-31", "2027-01-03"));

        assertThat(found()).containsExactly("/closedPeriods/1 period-overlap");
    }

    @Test
    void anOverrideOnTheDayAfterAPeriodIsFine() {
        periods.add(period("2026-12-21", "2026-12-30"));
        overrides.add(new DateOverride(day("2026-12-31"), List.of(new Hours("08:00", "12:00"))));

        assertThat(found()).isEmpty();

        overrides.add(new DateOverride(day("2026-12-30"), List.of(new Hours("08:00", "12:00"))));

        assertThat(found()).containsExactly("/overrides/1/date not-together");
    }

    @Test
    void anOvernightWindowMayNotRunIntoTheNextMorning() {
        windows.add(new Window("sunday", "22:00", "08:01"));

        assertThat(found()).containsExactly("/weeklyWindows/1 window-overlap");
    }

    @Test
    void hoursWithoutAnyWindowAreRefused() {
        windows.clear();
        overrides.add(new DateOverride(day("2026-12-24"), List.of()));

        assertThat(found()).containsExactly("/weeklyWindows no-window");

        overrides.add(new DateOverride(day("2026-12-25"), List.of(new Hours("08:00", "12:00"))));

        assertThat(found()).isEmpty();
    }

    @Test
    void datesOutsideTheHorizonAreRefused() {
        periods.add(period("2060-12-31", "2060-12-31"));
        assertThat(found()).isEmpty();

        periods.add(period("2061-01-01", "2061-01-01"));
        assertThat(found())
                .containsExactly(
                        "/closedPeriods/1/fromDate outside-horizon", "/closedPeriods/1/untilDate outside-horizon");
    }

    private List<String> found() {
        CalendarDefinition definition = new CalendarDefinition(zone, windows, overrides, closures, periods, null, null);
        return Contradictions.in(definition).stream()
                .map(contradiction -> contradiction.pointer() + " " + contradiction.code())
                .toList();
    }

    private static ClosedPeriod period(String from, String until) {
        return new ClosedPeriod(day(from), day(until), "Dicht");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
