package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What holidays close in a calendar, by the law and by what is known of the school holidays now. */
@ApplicationScoped
class Holidays {

    FrozenHolidays of(CalendarDefinition definition) {
        SortedSet<LocalDate> closed = new TreeSet<>();
        if (definition.publicHolidays() != null) {
            closed.addAll(PublicHolidays.of(definition.publicHolidays()));
        }
        return new FrozenHolidays(List.copyOf(closed), null);
    }
}
