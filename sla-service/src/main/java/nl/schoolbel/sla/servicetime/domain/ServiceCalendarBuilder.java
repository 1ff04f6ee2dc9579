package nl.schoolbel.sla.servicetime.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the layers of a calendar together: weekly hours, closed dates, overrides of single dates, closures.
 *
 * <p>An override wins over the weekly hours and over a closed date; closures are cut out of whatever is left. A fresh
 * builder is closed always. Not safe between threads; {@link #build} may be called more than once.
 */
public final class ServiceCalendarBuilder {

    private final ZoneId zone;
    private WeeklyHours weekly = WeeklyHours.of(Map.of());
    private final Map<LocalDate, List<LocalWindow>> overrides = new HashMap<>();
    private final Set<LocalDate> closedDates = new HashSet<>();
    private final Map<LocalDate, List<LocalWindow>> closures = new HashMap<>();

    ServiceCalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /** The ordinary week; the last call counts. */
    public ServiceCalendarBuilder weekly(WeeklyHours hours) {
        weekly = hours;
        return this;
    }

    /** Dates that own no window, such as holidays; the end of the evening before's overnight window stays. */
    public ServiceCalendarBuilder closedOn(Collection<LocalDate> dates) {
        closedDates.addAll(dates);
        return this;
    }

    /** Dates that own no window; see {@link #closedOn(Collection)}. */
    public ServiceCalendarBuilder closedOn(LocalDate... dates) {
        return closedOn(Arrays.asList(dates));
    }

    /**
     * The windows of one date in place of its weekly ones; none closes the date. The last call per date counts.
     *
     * @throws InvalidHoursException when a window is empty or two of them overlap
     */
    public ServiceCalendarBuilder override(LocalDate date, Collection<LocalWindow> windows) {
        List<LocalWindow> sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparingInt(LocalWindow::opensAt));
        Map<DayOfWeek, List<LocalWindow>> alone = new EnumMap<>(DayOfWeek.class);
        alone.put(date.getDayOfWeek(), sorted);
        WeeklyHours.of(alone);
        overrides.put(date, List.copyOf(sorted));
        return this;
    }

    /** A piece without service, cut out of whatever windows it meets; may run overnight; an empty one does nothing. */
    public ServiceCalendarBuilder closure(LocalDate date, LocalWindow piece) {
        closures.computeIfAbsent(date, any -> new ArrayList<>()).add(piece);
        return this;
    }

    /** The calendar of what has been given so far. */
    public ServiceCalendar build() {
        Map<LocalDate, List<LocalWindow>> pieces = new HashMap<>();
        closures.forEach((date, ofDate) -> pieces.put(date, List.copyOf(ofDate)));
        return new ServiceCalendar(new OpeningRules(zone, weekly, overrides, closedDates, pieces));
    }
}
