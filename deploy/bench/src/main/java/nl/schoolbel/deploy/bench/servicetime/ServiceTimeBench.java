package nl.schoolbel.deploy.bench.servicetime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendarBuilder;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Adding service time and counting it, over one day, one year and ten years, from instants all over twenty years: with the hours of a
 * contract, and with those of contract and school together. The years are compiled before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ServiceTimeBench {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int STARTS = 1 << 12;
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 20;
    private static final long SEED = 20261129;

    @Param({"1 day", "1 year", "10 years"})
    String span;

    @Param({"contract", "contract and school"})
    String hours;

    private final Instant[] starts = new Instant[STARTS];
    private final Instant[] ends = new Instant[STARTS];
    private ServiceCalendar calendar;
    private Duration budget;
    private int next;

    @Setup
    public void compile() {
        ServiceCalendar contract = contract();
        calendar = hours.equals("contract") ? contract : contract.and(school());
        Instant from = LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(AMSTERDAM).toInstant();
        long seconds = Duration.ofDays(365L * YEARS).toSeconds();
        Duration wall = Duration.ofDays(span.equals("1 day") ? 1 : span.equals("1 year") ? 365 : 3652);
        // So much service time that its end lies about as far away as the span says; a working day for one day.
        budget = span.equals("1 day") ? Duration.ofHours(8) : calendar.between(from, from.plus(wall));
        Random random = new Random(SEED);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = from.plusSeconds((long) (random.nextDouble() * seconds)).plusMillis(random.nextInt(1000));
            ends[i] = starts[i].plus(wall);
            calendar.add(starts[i], budget);
        }
    }

    @Benchmark
    public Instant add() {
        return calendar.add(starts[next++ & (STARTS - 1)], budget);
    }

    @Benchmark
    public Duration between() {
        int i = next++ & (STARTS - 1);
        return calendar.between(starts[i], ends[i]);
    }

    private static ServiceCalendar contract() {
        ServiceCalendarBuilder builder = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "12:30"), LocalWindow.of("13:00", "17:30")));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS + 11; year++) {
            builder.closedOn(
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 4, 27),
                    LocalDate.of(year, 5, 5),
                    LocalDate.of(year, 12, 25),
                    LocalDate.of(year, 12, 26));
        }
        return builder.build();
    }

    private static ServiceCalendar school() {
        LocalWindow whole = LocalWindow.of("07:30", "17:00");
        ServiceCalendarBuilder builder = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.of(Map.of(
                        DayOfWeek.MONDAY, List.of(whole),
                        DayOfWeek.TUESDAY, List.of(whole),
                        DayOfWeek.WEDNESDAY, List.of(LocalWindow.of("07:30", "13:00")),
                        DayOfWeek.THURSDAY, List.of(whole),
                        DayOfWeek.FRIDAY, List.of(LocalWindow.of("07:30", "15:00")))));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS + 11; year++) {
            builder.closedOn(LocalDate.of(year, 7, 15)
                    .datesUntil(LocalDate.of(year, 8, 28))
                    .toList());
        }
        return builder.build();
    }
}
