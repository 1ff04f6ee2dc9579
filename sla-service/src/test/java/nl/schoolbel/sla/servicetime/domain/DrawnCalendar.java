package nl.schoolbel.sla.servicetime.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A calendar drawn from a seed, with its written hours beside it, so that a test can look at the wall clock by itself. All its
 * dates lie in and around one drawn year; whole minutes throughout.
 */
final class DrawnCalendar {

    /** Zones that skip a day, shift by half an hour, stand still for a month, or lie at the edges. */
    static final List<String> ODD = List.of(
            "Pacific/Apia",
            "Pacific/Kwajalein",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Pacific/Kiritimati",
            "America/St_Johns",
            "Asia/Pyongyang",
            "Pacific/Pago_Pago",
            "Asia/Gaza");

    private static final int MINUTES_PER_DAY = 1440;

    final ServiceCalendar calendar;
    final ZoneId zone;
    private final Random random;
    private final LocalDate first;
    private final Map<DayOfWeek, List<LocalWindow>> week;
    private final Map<LocalDate, List<LocalWindow>> overrides = new HashMap<>();
    private final Set<LocalDate> closed = new HashSet<>();
    private final Map<LocalDate, List<LocalWindow>> closures = new HashMap<>();

    private DrawnCalendar(ZoneId zone, int year, Random random) {
        this.zone = zone;
        this.random = random;
        first = LocalDate.of(year, 1, 1);
        week = week();
        ServiceCalendarBuilder builder = ServiceCalendar.in(zone).weekly(WeeklyHours.of(week));
        for (int i = 0; i < 30; i++) {
            closed.add(date());
            overrides.put(date(), day());
            closures.computeIfAbsent(date(), any -> new ArrayList<>()).add(window(random.nextInt(MINUTES_PER_DAY)));
        }
        builder.closedOn(closed);
        overrides.forEach(builder::override);
        closures.forEach((date, pieces) -> pieces.forEach(piece -> builder.closure(date, piece)));
        calendar = builder.build();
    }

    /** In one of all the zones that this Java knows, or, every third time, in an odd one. */
    static DrawnCalendar by(Random random) {
        return by(random, 1991 + random.nextInt(68));
    }

    static DrawnCalendar by(Random random, int year) {
        List<String> zones = random.nextInt(3) == 0 ? ODD : List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        int drawn = zone.getId().equals("Pacific/Apia") ? 2011 : zone.getId().equals("Pacific/Kwajalein") ? 1993 : year;
        return new DrawnCalendar(zone, drawn, random);
    }

    Instant instant() {
        return date().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(1_000_000_000))
                .atZone(zone)
                .toInstant();
    }

    Duration budget() {
        return Duration.ofNanos(1 + random.nextInt(1_000)).plusSeconds(random.nextInt(100 * 3600));
    }

    LocalDate date() {
        return first.plusDays(random.nextInt(366));
    }

    /** Whether the clock on the wall lies in a written window; not to be asked within a day of a clock change. */
    boolean isOpenByTheWall(Instant instant) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
        LocalDate today = wall.toLocalDate();
        LocalDate yesterday = today.minusDays(1);
        int second = wall.toLocalTime().toSecondOfDay();
        return (lies(second, windows(today)) || lies(second + 86_400, windows(yesterday)))
                && !lies(second, closures.getOrDefault(today, List.of()))
                && !lies(second + 86_400, closures.getOrDefault(yesterday, List.of()));
    }

    boolean isNearClockChange(Instant instant) {
        Instant before = instant.minus(Duration.ofDays(2));
        ZoneOffsetTransition next = zone.getRules().nextTransition(before);
        return next != null && next.getInstant().isBefore(before.plus(Duration.ofDays(4)));
    }

    private List<LocalWindow> windows(LocalDate date) {
        if (overrides.containsKey(date)) {
            return overrides.get(date);
        }
        return closed.contains(date) ? List.of() : week.get(date.getDayOfWeek());
    }

    private static boolean lies(int second, List<LocalWindow> windows) {
        return windows.stream().anyMatch(window -> second >= window.opensAt() && second < window.closesAfter());
    }

    /** Any week that passes validation, drawn until one does. */
    private Map<DayOfWeek, List<LocalWindow>> week() {
        while (true) {
            Map<DayOfWeek, List<LocalWindow>> drawn = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                drawn.put(day, day());
            }
            if (WeeklyHours.problems(drawn).isEmpty()
                    && drawn.values().stream().anyMatch(windows -> !windows.isEmpty())) {
                return drawn;
            }
        }
    }

    private List<LocalWindow> day() {
        List<LocalWindow> windows = new ArrayList<>();
        int cursor = random.nextInt(600);
        for (int count = random.nextInt(4); count > 0 && cursor < 1_300; count--) {
            LocalWindow window = window(cursor);
            windows.add(window);
            cursor = window.overnight() ? MINUTES_PER_DAY : window.closesAt() / 60 + random.nextInt(160);
        }
        return windows;
    }

    private LocalWindow window(int opens) {
        int closes = opens + 1 + random.nextInt(420);
        return new LocalWindow(opens * 60, (closes > MINUTES_PER_DAY ? closes - MINUTES_PER_DAY : closes) * 60);
    }

    @Override
    public String toString() {
        return "calendar in " + zone + " around " + first.getYear() + ", standard offset "
                + zone.getRules().getStandardOffset(first.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
