package nl.schoolbel.sla.servicetime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws that hold for every calendar, tried on calendars and instants drawn from a seed in all the zones there are; a failure names
 * the seed by the test's parameter. Another seed is tried with {@code -Dcalendar.seed=N}.
 */
class ServiceCalendarLawsTest {

    private static final int SEEDS = 40;
    private static final int ROUNDS = 60;

    static LongStream seeds() {
        Long wanted = Long.getLong("calendar.seed");
        return wanted == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(wanted);
    }

    /** For what compiles whole horizons. */
    static LongStream fewSeeds() {
        return seeds().limit(8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void betweenUndoesAddAndSubtract(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        ServiceCalendar calendar = drawn.calendar;
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = drawn.instant();
            Duration budget = drawn.budget();

            assertThat(calendar.between(start, calendar.add(start, budget)))
                    .as("%s from %s", drawn, start)
                    .isEqualTo(budget);
            assertThat(calendar.between(calendar.subtract(start, budget), start))
                    .as("%s back from %s", drawn, start)
                    .isEqualTo(budget);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void budgetsAddUp(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        ServiceCalendar calendar = drawn.calendar;
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = drawn.instant();
            Duration first = drawn.budget();
            Duration second = drawn.budget();
            Instant middle = calendar.add(start, first);
            Instant end = calendar.add(middle, second);

            assertThat(end).as("%s from %s", drawn, start).isEqualTo(calendar.add(start, first.plus(second)));
            assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
                    .as("%s from %s", drawn, start)
                    .isEqualTo(calendar.between(start, end));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void betweenIsTheSumOfTheListedWindows(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        ServiceCalendar calendar = drawn.calendar;
        Instant start = drawn.instant();
        Duration listed = Duration.ZERO;
        Instant closed = start;
        for (OpenWindow window : calendar.windows(start, ROUNDS)) {
            assertThat(window.opensAt()).isBefore(window.closesAt()).isAfterOrEqualTo(closed);
            assertThat(calendar.between(closed, window.opensAt())).isZero();
            assertThat(calendar.nextOpen(closed)).isEqualTo(window.opensAt());
            assertThat(calendar.nextClose(closed)).isEqualTo(window.closesAt());
            if (window.opensAt().isAfter(start)) {
                assertThat(calendar.prevActive(window.opensAt().minusNanos(1)))
                        .isEqualTo(closed.equals(start) ? calendar.prevActive(start) : closed);
            }
            listed = listed.plus(window.length());
            closed = window.closesAt();
        }

        assertThat(calendar.between(start, closed)).as(drawn.toString()).isEqualTo(listed);
        assertThat(calendar.add(start, listed)).as(drawn.toString()).isEqualTo(closed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void awayFromAClockChangeTheWallClockDecides(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        for (int round = 0; round < 10 * ROUNDS; round++) {
            Instant instant = drawn.instant();
            if (!drawn.isNearClockChange(instant)) {
                assertThat(drawn.calendar.nextOpen(instant).equals(instant))
                        .as("%s at %s", drawn, instant)
                        .isEqualTo(drawn.isOpenByTheWall(instant));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void layersAreWhatTheirMinutesAre(long seed) {
        Random random = new Random(seed);
        DrawnCalendar one = DrawnCalendar.by(random);
        DrawnCalendar other = DrawnCalendar.by(random, one.date().getYear());
        ServiceCalendar both = one.calendar.and(other.calendar);
        ServiceCalendar either = one.calendar.or(other.calendar);
        Instant start = Instant.ofEpochSecond(one.instant().getEpochSecond() / 60 * 60);
        long minutesOfBoth = 0;
        long minutesOfEither = 0;
        for (int minute = 0; minute < 4_000; minute++) {
            Instant at = start.plusSeconds(60L * minute);
            boolean first = one.calendar.nextOpen(at).equals(at);
            boolean second = other.calendar.nextOpen(at).equals(at);
            minutesOfBoth += first && second ? 1 : 0;
            minutesOfEither += first || second ? 1 : 0;
            if (minute % 500 == 499) {
                Instant until = at.plusSeconds(60);
                assertThat(both.between(start, until))
                        .as("%s and %s, %s to %s", one, other, start, until)
                        .isEqualTo(Duration.ofMinutes(minutesOfBoth));
                assertThat(either.between(start, until))
                        .as("%s or %s, %s to %s", one, other, start, until)
                        .isEqualTo(Duration.ofMinutes(minutesOfEither));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatBothAndWhatEitherServeIsWhatEachServes(long seed) {
        Random random = new Random(seed);
        DrawnCalendar one = DrawnCalendar.by(random);
        DrawnCalendar other = DrawnCalendar.by(random, one.date().getYear());
        ServiceCalendar both = one.calendar.and(other.calendar);
        ServiceCalendar either = one.calendar.or(other.calendar);
        for (int round = 0; round < 10; round++) {
            Instant start = one.instant();
            Instant end = start.plus(Duration.ofDays(random.nextInt(900)));
            Duration each = one.calendar.between(start, end).plus(other.calendar.between(start, end));

            assertThat(both.between(start, end).plus(either.between(start, end)))
                    .as("%s with %s from %s to %s", one, other, start, end)
                    .isEqualTo(each);
            assertThat(either.between(start, either.add(start, one.budget().plusSeconds(1))))
                    .isGreaterThan(Duration.ZERO);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void businessDaysAreTheDatesWithWindowsOneAfterAnother(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        List<LocalDate> open = new ArrayList<>();
        LocalDate date = drawn.date();
        for (LocalDate day = date.plusDays(1); open.size() < 20; day = day.plusDays(1)) {
            if (!drawn.calendar.spansOf(day).isEmpty()) {
                open.add(day);
            }
        }
        Instant noon = date.atTime(12, 0).atZone(drawn.zone).toInstant();
        for (int days = 1; days <= open.size(); days++) {
            Instant sameTime =
                    open.get(days - 1).atTime(12, 0).atZone(drawn.zone).toInstant();

            assertThat(drawn.calendar.addBusinessDays(noon, days))
                    .as("%s, %s days after %s", drawn, days, date)
                    .isEqualTo(drawn.calendar.nextOpen(sameTime));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void nothingLoops(long seed) {
        Random random = new Random(seed);
        DrawnCalendar drawn = DrawnCalendar.by(random);
        ServiceCalendar joined =
                drawn.calendar.and(DrawnCalendar.by(random, drawn.date().getYear()).calendar);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (ServiceCalendar calendar : List.of(
                    drawn.calendar, joined, ServiceCalendar.in(drawn.zone).build())) {
                tried(() -> calendar.add(drawn.instant(), Duration.ofSeconds(random.nextLong(Long.MAX_VALUE / 2))));
                tried(() -> calendar.subtract(drawn.instant(), Duration.ofDays(random.nextInt(40_000))));
                tried(() -> calendar.addBusinessDays(drawn.instant(), random.nextInt()));
                tried(() -> calendar.addBusinessDays(
                        drawn.instant(), random.nextBoolean() ? Integer.MIN_VALUE : Integer.MAX_VALUE));
                tried(() -> calendar.windows(drawn.instant(), 500));
                tried(() -> calendar.endOfBusinessDay(drawn.instant()));
                tried(() -> calendar.prevActive(drawn.instant()));
            }
        });
    }

    /** An answer, or the clear error that there is none. */
    private static void tried(Runnable question) {
        try {
            question.run();
        } catch (OutsideCalendarException clear) {
            assertThat(clear.year()).isBetween(1989, 2061);
        }
    }
}
