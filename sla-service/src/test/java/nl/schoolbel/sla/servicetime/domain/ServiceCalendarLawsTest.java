package nl.schoolbel.sla.servicetime.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Laws that hold for every calendar, tried on calendars and instants drawn from a seed; a failure names the seed by the
 * test's parameter. The windows themselves are the oracle: they are listed and summed one by one.
 */
class ServiceCalendarLawsTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Amsterdam"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));
    private static final Instant FROM = Instant.parse("2024-11-20T00:00:00Z");
    private static final int SECONDS = 500 * 86_400;
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void betweenUndoesAdd(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random);
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = instant(random);
            Duration budget = budget(random);

            assertThat(calendar.between(start, calendar.add(start, budget))).isEqualTo(budget);
            assertThat(calendar.between(calendar.subtract(start, budget), start))
                    .isEqualTo(budget);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void budgetsAddUp(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random);
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = instant(random);
            Duration first = budget(random);
            Duration second = budget(random);
            Instant middle = calendar.add(start, first);
            Instant end = calendar.add(middle, second);

            assertThat(end).isEqualTo(calendar.add(start, first.plus(second)));
            assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
                    .isEqualTo(calendar.between(start, end));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void betweenIsTheSumOfTheListedWindows(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random);
        Instant start = instant(random);
        Duration listed = Duration.ZERO;
        Instant closed = start;
        for (OpenWindow window : calendar.windows(start, ROUNDS)) {
            assertThat(window.opensAt()).isBefore(window.closesAt()).isAfterOrEqualTo(closed);
            assertThat(calendar.between(closed, window.opensAt())).isZero();
            assertThat(calendar.nextOpen(closed)).isEqualTo(window.opensAt());
            assertThat(calendar.nextClose(closed)).isEqualTo(window.closesAt());
            assertThat(calendar.prevActive(window.opensAt().minusNanos(1)))
                    .isEqualTo(closed.equals(start) ? calendar.prevActive(start) : closed);
            listed = listed.plus(window.length());
            closed = window.closesAt();
        }

        assertThat(calendar.between(start, closed)).isEqualTo(listed);
        assertThat(calendar.add(start, listed)).isEqualTo(closed);
    }

    private static Instant instant(Random random) {
        return FROM.plusSeconds(random.nextInt(SECONDS)).plusNanos(random.nextInt(1_000_000_000));
    }

    private static Duration budget(Random random) {
        return Duration.ofNanos(1 + random.nextInt(1_000)).plusSeconds(random.nextInt(100 * 3600));
    }

    private static ServiceCalendar calendar(Random random) {
        ServiceCalendarBuilder builder =
                ServiceCalendar.in(ZONES.get(random.nextInt(ZONES.size()))).weekly(WeeklyHours.of(week(random)));
        LocalDate first = LocalDate.of(2024, 10, 1);
        for (int i = 0; i < 40; i++) {
            builder.closedOn(first.plusDays(random.nextInt(700)));
            builder.override(first.plusDays(random.nextInt(700)), day(random));
            builder.closure(first.plusDays(random.nextInt(700)), window(random.nextInt(86_400), random));
        }
        return builder.build();
    }

    /** Any week that passes validation, drawn until one does. */
    private static Map<DayOfWeek, List<LocalWindow>> week(Random random) {
        while (true) {
            Map<DayOfWeek, List<LocalWindow>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, day(random));
            }
            if (WeeklyHours.problems(week).isEmpty()
                    && week.values().stream().anyMatch(windows -> !windows.isEmpty())) {
                return week;
            }
        }
    }

    private static List<LocalWindow> day(Random random) {
        List<LocalWindow> windows = new ArrayList<>();
        int cursor = random.nextInt(40_000);
        for (int count = random.nextInt(4); count > 0 && cursor < 80_000; count--) {
            LocalWindow window = window(cursor, random);
            windows.add(window);
            cursor = window.overnight() ? 86_400 : window.closesAt() + random.nextInt(10_000);
        }
        return windows;
    }

    private static LocalWindow window(int opens, Random random) {
        int closes = opens + 1 + random.nextInt(25_000);
        return new LocalWindow(opens, closes > 86_400 ? closes - 86_400 : closes);
    }
}
