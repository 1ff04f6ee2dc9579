package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.schools.SchoolHoliday;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.platform.copy.ReadCopies;

/** What holidays close in a calendar, by the law and by what was heard of the school holidays so far. */
@ApplicationScoped
class Holidays {

    @Inject
    ReadCopies copies;

    FrozenHolidays of(CalendarDefinition definition, Instant at) {
        SortedSet<LocalDate> closed = new TreeSet<>();
        if (definition.publicHolidays() != null) {
            closed.addAll(PublicHolidays.of(definition.publicHolidays()));
        }
        List<SchoolHoliday> ofRegion = ofRegion(definition.schoolHolidays());
        for (SchoolHoliday holiday : ofRegion) {
            closed.addAll(holiday.firstDate()
                    .datesUntil(holiday.lastDate().plusDays(1))
                    .toList());
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneId.of(definition.zone()));
        return new FrozenHolidays(List.copyOf(closed), KnownHolidays.untilDate(ofRegion, today));
    }

    /** As {@link FrozenHolidays#untilDate()}, of a region. */
    LocalDate knownUntil(SchoolRegion region, LocalDate today) {
        return KnownHolidays.untilDate(ofRegion(region), today);
    }

    private List<SchoolHoliday> ofRegion(SchoolRegion region) {
        return region == null
                ? List.of()
                : copies.find(SchoolEvents.HOLIDAYS_CHANGED, SchoolHolidaysChanged.idOf(region.slug()))
                        .map(SchoolHolidaysChanged::holidays)
                        .orElse(List.of());
    }
}
