package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.sla.servicetime.domain.OutsideCalendarException;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * Service time by calendars that follow each other: what passed was counted by the one that held then. Before the first
 * step nothing counts.
 *
 * @param steps oldest first, each with a later start than the one before; never empty
 */
public record Hours(List<CalendarStep> steps) {

    public Hours {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no calendar");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().isAfter(steps.get(i - 1).from())) {
                throw new IllegalArgumentException("calendars must follow each other");
            }
        }
    }

    /** These hours until an instant, and other ones from then on. */
    Hours then(Instant from, List<CalendarStep> later) {
        List<CalendarStep> joined = new ArrayList<>();
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(joined::add);
        Hours next = new Hours(later);
        int held = next.indexAt(from);
        if (held >= 0) {
            joined.add(new CalendarStep(from, later.get(held).calendar()));
        }
        later.stream().filter(step -> step.from().isAfter(from)).forEach(joined::add);
        return new Hours(joined);
    }

    /** The hours of these steps, of which nothing counts before an instant. */
    static Hours startingAt(Instant from, List<CalendarStep> steps) {
        List<CalendarStep> cut = new ArrayList<>();
        cut.add(new CalendarStep(from, new Hours(steps).at(from)));
        steps.stream().filter(step -> step.from().isAfter(from)).forEach(cut::add);
        return new Hours(cut);
    }

    /** The calendar that holds at an instant; before the first step that one. */
    public ServiceCalendar at(Instant instant) {
        return steps.get(Math.max(0, indexAt(instant))).calendar();
    }

    /** The service time from one instant until another; zero when the end is not after the start. */
    public Duration between(Instant start, Instant end) {
        Duration passed = Duration.ZERO;
        for (int i = Math.max(0, indexAt(start)); i < steps.size(); i++) {
            Instant from = max(start, steps.get(i).from());
            Instant until = min(end, endOf(i));
            if (!from.isBefore(until)) {
                break;
            }
            passed = passed.plus(steps.get(i).calendar().between(from, until));
        }
        return passed;
    }

    /** The first instant at which an amount above zero has passed; empty when that lies beyond every calendar. */
    public Optional<Instant> add(Instant start, Duration amount) {
        Duration rest = amount;
        for (int i = Math.max(0, indexAt(start)); i < steps.size(); i++) {
            Instant from = max(start, steps.get(i).from());
            if (i == steps.size() - 1) {
                return reached(steps.get(i).calendar(), from, rest);
            }
            Duration length = steps.get(i).calendar().between(from, endOf(i));
            if (rest.compareTo(length) <= 0) {
                return reached(steps.get(i).calendar(), from, rest);
            }
            rest = rest.minus(length);
        }
        return Optional.empty();
    }

    private static Optional<Instant> reached(ServiceCalendar calendar, Instant from, Duration amount) {
        try {
            return Optional.of(calendar.add(from, amount));
        } catch (OutsideCalendarException never) {
            return Optional.empty();
        }
    }

    private int indexAt(Instant instant) {
        int index = steps.size() - 1;
        while (index >= 0 && steps.get(index).from().isAfter(instant)) {
            index--;
        }
        return index;
    }

    private Instant endOf(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1).from() : Instant.MAX;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
