package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.schools.SchoolHours;
import nl.schoolbel.events.schools.SchoolIdentifier;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.Closures;
import nl.schoolbel.tickets.schoolcalendar.Hours;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Words;

/** Tells the whole state of schools that are new or changed, with the days on which they are closed. */
@ApplicationScoped
class SchoolTelling {

    static final String PATH = "/tickets/v1/schools/";

    @Inject
    Outbox outbox;

    @Inject
    SchoolCalendars calendars;

    @Inject
    Sql sql;

    void changed(Collection<School> schools, Instant at) {
        Closures closures = calendars.toTell();
        Map<UUID, LocalDate> latest = latestContactpersonen(schools, at);
        for (School school : schools) {
            outbox.append(
                    SchoolEvents.CHANGED,
                    school.id(),
                    PATH + school.id(),
                    fact(school, closures, latest.get(school.id()), at));
        }
    }

    /** The latest first day of those who have not gone, by school: a day, and no person. */
    private Map<UUID, LocalDate> latestContactpersonen(Collection<School> schools, Instant at) {
        Map<UUID, LocalDate> latest = new HashMap<>();
        sql.query(
                "select school_id, max(from_date) as from_date from contactpersoon where school_id = any (?)"
                        + " and from_date is not null and (until_date is null or until_date >= ?) group by school_id",
                row -> latest.put(row.getObject("school_id", UUID.class), row.getObject("from_date", LocalDate.class)),
                schools.stream().map(School::id).toArray(UUID[]::new),
                LocalDate.ofInstant(at, SchoolCalendar.DUTCH));
        return latest;
    }

    private static SchoolChanged fact(School school, Closures closures, LocalDate latestContactpersoon, Instant at) {
        return new SchoolChanged(
                school.id(),
                school.name(),
                school.brin(),
                Words.slug(school.region()),
                school.phone(),
                school.identifiers().stream()
                        .map(i ->
                                new SchoolIdentifier(i.type().slug(), i.value(), i.validFromDate(), i.validUntilDate()))
                        .toList(),
                hours(school.lessonHours()),
                hours(school.accessHours()),
                closures.of(school.region(), school.freeDays()).stream()
                        .map(range -> new SchoolClosedDays(range.first(), range.last()))
                        .toList(),
                school.endDate(),
                school.mergedInto(),
                latestContactpersoon,
                at,
                OccurredBy.SCHOOLBEL);
    }

    /** What the school has not is absent. */
    private static List<SchoolHours> hours(List<Hours> hours) {
        return hours.isEmpty()
                ? null
                : hours.stream()
                        .map(window -> new SchoolHours(window.day(), window.open(), window.close()))
                        .toList();
    }
}
