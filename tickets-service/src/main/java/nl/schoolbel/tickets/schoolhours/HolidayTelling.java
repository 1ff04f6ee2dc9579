package nl.schoolbel.tickets.schoolhours;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.schools.SchoolHoliday;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.Closures;
import nl.schoolbel.tickets.schoolcalendar.Holiday;
import nl.schoolbel.tickets.schoolcalendar.HolidayStore;
import nl.schoolbel.tickets.schoolcalendar.Region;

/**
 * Tells the school holidays of each region: at the start, when a release brought years or nobody was told yet, and when an operator
 * replaces a year. What was told already is not told again, however many nodes start.
 */
@ApplicationScoped
class HolidayTelling {

    private static final String PATH = "/tickets/v1/school-holidays/";
    private static final LocalDate OF_OLD = LocalDate.of(1990, 1, 1);

    @Inject
    HolidayStore store;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::tellWhatChanged);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tellWhatChanged() {
        List<Holiday> all = store.endingFrom(OF_OLD);
        for (Region region : Region.values()) {
            List<SchoolHoliday> holidays = all.stream()
                    .filter(holiday -> holiday.region() == region)
                    .map(holiday -> new SchoolHoliday(holiday.name(), holiday.firstDate(), holiday.lastDate()))
                    .sorted(Comparator.comparing(SchoolHoliday::firstDate).thenComparing(SchoolHoliday::name))
                    .toList();
            if (isNews(region, holidays)) {
                tell(region, holidays);
            }
        }
    }

    private boolean isNews(Region region, List<SchoolHoliday> holidays) {
        return sql.update(
                        "insert into school_holidays_told (region, holidays) values (?, ?::jsonb)"
                                + " on conflict (region) do update set holidays = excluded.holidays"
                                + " where school_holidays_told.holidays <> excluded.holidays",
                        region.slug(),
                        JsonColumn.write(holidays))
                == 1;
    }

    private void tell(Region region, List<SchoolHoliday> holidays) {
        UUID id = SchoolHolidaysChanged.idOf(region.slug());
        outbox.append(
                SchoolEvents.HOLIDAYS_CHANGED,
                id,
                PATH + lastYear(holidays),
                new SchoolHolidaysChanged(id, region.slug(), holidays, clock.instant(), OccurredBy.SCHOOLBEL));
    }

    /** The school year of the last one, where it can be read; the running one when none is known. */
    private String lastYear(List<SchoolHoliday> holidays) {
        LocalDate day = holidays.isEmpty()
                ? LocalDate.ofInstant(clock.instant(), SchoolCalendar.DUTCH)
                : holidays.get(holidays.size() - 1).firstDate();
        int begin = Closures.startOfSchoolYear(day.minusMonths(1)).getYear();
        return begin + "-" + (begin + 1);
    }
}
