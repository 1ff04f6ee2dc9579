package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * What is held of a coach: name, days, hours, schools. After an erasure the row stays without a name, so that the figures stay;
 * the coach's work is over by then, and reasons, which may be about the person, go.
 */
@ApplicationScoped
class CoachPersonData implements PersonData {

    private static final String NO_NAME = "[verwijderd]";

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    @Inject
    IdempotencyStore repeats;

    @Override
    public String section() {
        return "coaches";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query("select * from coach where subject = ?", this::row, subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.query(
                        "select id, name from coach where subject = ? for update",
                        row -> Map.entry(row.getObject("id", UUID.class), row.getString("name")),
                        subject)
                .forEach(coach -> {
                    repeats.redact(coach.getKey(), "subject", subject, pseudonym);
                    repeats.redact(coach.getKey(), "name", coach.getValue(), NO_NAME);
                    repeats.redact(coach.getKey(), "coachName", coach.getValue(), NO_NAME);
                    sql.update("update coach_school set reason = null where coach_id = ?", coach.getKey());
                });
        sql.update(
                "update coach set subject = ?, name = ?, version = version + 1,"
                        + " until_date = greatest(from_date, least(until_date, ?::date)) where subject = ?",
                pseudonym,
                NO_NAME,
                days.today(),
                subject);
    }

    private Map<String, Object> row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<String, Object> coach = new LinkedHashMap<>();
        coach.put("id", id);
        coach.put("name", row.getString("name"));
        coach.put("fromDate", row.getString("from_date"));
        coach.put("untilDate", row.getString("until_date"));
        coach.put("hours", hours(id));
        coach.put("schools", schools(id));
        return coach;
    }

    private List<Map<String, Object>> hours(UUID coach) {
        return sql.query(
                "select school_year, minutes from coach_hours where coach_id = ? order by school_year",
                row -> Map.of(
                        "schoolYear",
                        new SchoolYear(row.getInt("school_year")).label(),
                        "minutes",
                        row.getInt("minutes")),
                coach);
    }

    private List<Map<String, Object>> schools(UUID coach) {
        return sql.query(
                "select school_id, role, from_date, until_date, reason from coach_school where coach_id = ?"
                        + " order by from_date, id",
                row -> {
                    Map<String, Object> school = new LinkedHashMap<>();
                    school.put("schoolId", row.getString("school_id"));
                    school.put("role", row.getString("role"));
                    school.put("fromDate", row.getString("from_date"));
                    school.put("untilDate", row.getString("until_date"));
                    school.put("reason", row.getString("reason"));
                    return school;
                },
                coach);
    }
}
