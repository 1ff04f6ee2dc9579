package nl.schoolbel.tickets.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Words;

/** The rows of school holidays: some fifteen per school year. */
@ApplicationScoped
public class HolidayStore {

    private static final String SELECT = "select name, region, first_date, last_date from school_holiday";

    @Inject
    Sql sql;

    /** Those that end on a day or later, of all regions. */
    public List<Holiday> endingFrom(LocalDate day) {
        return sql.query(SELECT + " where last_date >= ?", HolidayStore::read, day);
    }

    /** In the order of the year. */
    public List<Holiday> ofYear(String schoolYear) {
        return sql.query(
                SELECT + " where school_year = ? order by first_date, name, region", HolidayStore::read, schoolYear);
    }

    /** Puts these in the place of all that we knew of the year. */
    public void replace(String schoolYear, List<Holiday> holidays) {
        sql.update("delete from school_holiday where school_year = ?", schoolYear);
        sql.update(
                "insert into school_holiday (school_year, name, region, first_date, last_date)"
                        + " select ?, name, region, \"firstDate\", \"lastDate\" from jsonb_to_recordset(?::jsonb)"
                        + " as h (name text, region text, \"firstDate\" date, \"lastDate\" date)",
                schoolYear,
                WrittenDays.column(holidays));
    }

    private static Holiday read(ResultSet row) throws SQLException {
        return new Holiday(
                row.getString("name"),
                Words.term(Region.class, row.getString("region")),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class));
    }
}
