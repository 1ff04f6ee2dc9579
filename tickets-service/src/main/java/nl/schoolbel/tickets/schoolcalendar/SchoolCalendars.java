package nl.schoolbel.tickets.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.SchoolCalendar;

/** The calendars of schools: their hours, their own free days, and the holidays of their region as far as we know them. */
@ApplicationScoped
public class SchoolCalendars {

    @Inject
    Sql sql;

    /** The school's calendar as it stands now; of a school that we do not know, that of one that told nothing. */
    public SchoolCalendar of(UUID schoolId) {
        return sql
                .query(
                        "select lesson_hours, access_hours, free_days, (select coalesce(jsonb_agg(jsonb_build_object("
                                + "'firstDate', first_date, 'lastDate', last_date)), '[]') from school_holiday"
                                + " where region = school.region) as holidays from school where id = ?",
                        SchoolCalendars::read,
                        schoolId)
                .stream()
                .findFirst()
                .orElseGet(() -> SchoolCalendar.of(List.of(), List.of(), List.of()));
    }

    private static SchoolCalendar read(ResultSet row) throws SQLException {
        List<ClosedDays> closed = new ArrayList<>(WrittenDays.days(row.getString("free_days")));
        closed.addAll(WrittenDays.days(row.getString("holidays")));
        return SchoolCalendar.of(
                WrittenDays.hours(row.getString("lesson_hours")).stream()
                        .map(Hours::window)
                        .toList(),
                WrittenDays.hours(row.getString("access_hours")).stream()
                        .map(Hours::window)
                        .toList(),
                closed.stream().map(ClosedDays::range).toList());
    }
}
