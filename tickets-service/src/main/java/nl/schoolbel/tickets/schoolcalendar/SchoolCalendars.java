package nl.schoolbel.tickets.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.domain.WeeklyWindow;
import nl.schoolbel.tickets.ticket.Words;

/** The calendars of schools: their hours, their own free days, public holidays, and the holidays of their region. */
@ApplicationScoped
public class SchoolCalendars {

    @Inject
    Sql sql;

    @Inject
    HolidayStore holidays;

    @Inject
    DomainClock clock;

    /** The school's calendar as it stands now; of a school that we do not know, that of one that told nothing. */
    public SchoolCalendar of(UUID schoolId) {
        Closures closures = closures(thisSchoolYear().minusYears(1));
        return sql
                .query(
                        "select region, lesson_hours, access_hours, free_days from school where id = ?",
                        row -> calendar(row, closures),
                        schoolId)
                .stream()
                .findFirst()
                .orElseGet(() -> SchoolCalendar.of(List.of(), List.of(), closures.of(null, List.of())));
    }

    /** What is closed from the running school year on, as others are told. */
    public Closures toTell() {
        return closures(thisSchoolYear());
    }

    private LocalDate thisSchoolYear() {
        return Closures.startOfSchoolYear(LocalDate.ofInstant(clock.instant(), SchoolCalendar.DUTCH));
    }

    private Closures closures(LocalDate from) {
        return Closures.from(from, holidays.endingFrom(from));
    }

    private static SchoolCalendar calendar(ResultSet row, Closures closures) throws SQLException {
        return SchoolCalendar.of(
                windows(row.getString("lesson_hours")),
                windows(row.getString("access_hours")),
                closures.of(
                        Words.term(Region.class, row.getString("region")),
                        WrittenDays.days(row.getString("free_days"))));
    }

    private static List<WeeklyWindow> windows(String column) {
        return WrittenDays.hours(column).stream().map(Hours::window).toList();
    }
}
