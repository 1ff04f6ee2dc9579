package nl.schoolbel.coaching.schooldays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolHolidaysChanged;
import nl.schoolbel.platform.time.DomainClock;

/**
 * The school days of every school, as they were known when they came: what a school tells counts from the day on which it
 * tells it. Of days before the school was first heard of, the holidays of its region count, as far as those were told.
 */
@ApplicationScoped
public class SchoolDayBook {

    /** The clock on the wall of every school. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final SchoolDays UNKNOWN = new SchoolDays(Set.of(), List.of());

    @Inject
    SchoolDayStore store;

    @Inject
    DomainClock clock;

    @Inject
    Event<SchoolDaysTold> news;

    /** Of a school that was never heard of: Monday to Friday, never closed. */
    public SchoolDays of(UUID school) {
        return of(List.of(school)).get(school);
    }

    /** Of several schools in one query; each that is asked for has an answer. */
    public Map<UUID, SchoolDays> of(Collection<UUID> schools) {
        Map<UUID, SchoolDays> known = store.of(schools);
        return schools.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), school -> known.getOrDefault(school, UNKNOWN)));
    }

    /** The day of a moment, on the clock of the schools. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public SchoolYear thisSchoolYear() {
        return SchoolYear.of(today());
    }

    /** Takes in what a school told of itself, inside the transaction that hears it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void heard(SchoolChanged told) {
        LocalDate toldOn = dayOf(told.occurredAt());
        LocalDate day = toldOn.isAfter(today()) ? today() : toldOn;
        store.put(
                told.schoolId(),
                store.known(told.schoolId())
                        .map(known -> known.and(told, day))
                        .orElseGet(() -> KnownDays.first(told, day)));
        news.fire(new SchoolDaysTold(told.schoolId()));
    }

    /** Takes in the holidays of a region, inside the transaction that hears them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void heard(SchoolHolidaysChanged told) {
        store.putRegion(
                told.region(),
                told.holidays().stream()
                        .map(holiday -> new DateRange(holiday.firstDate(), holiday.lastDate()))
                        .toList());
    }
}
