package nl.schoolbel.sla.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** What was known of a school's hours, and since when; a handful of rows per school and year. */
@ApplicationScoped
class SchoolHoursStore {

    @Inject
    Sql sql;

    /** @param hours as they stand in the column */
    record Row(Instant knownFrom, String hours) {

        KnownHours known() {
            return JsonColumn.read(hours, KnownHours.class);
        }
    }

    /** Oldest first. */
    List<Row> of(UUID school) {
        return sql.query(
                "select known_from, hours from school_hours where school_id = ? order by known_from",
                SchoolHoursStore::read,
                school);
    }

    Optional<Row> last(UUID school) {
        return sql
                .query(
                        "select known_from, hours from school_hours where school_id = ? order by known_from desc limit 1",
                        SchoolHoursStore::read,
                        school)
                .stream()
                .findFirst();
    }

    void put(UUID school, Instant from, KnownHours hours) {
        sql.update(
                "insert into school_hours (school_id, known_from, hours) values (?, ?, ?::jsonb)"
                        + " on conflict (school_id, known_from) do update set hours = excluded.hours",
                school,
                from,
                JsonColumn.write(hours));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(Sql.instant(row, "known_from"), row.getString("hours"));
    }
}
