package nl.schoolbel.coaching.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.capacity.domain.Minutes;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.sql.Sql;

/** Reads minutes from the activities and hours of this service; it owns no table. */
@ApplicationScoped
class CapacityStore {

    /** Kinds by schools by tools of a team; far above what people do in a year. */
    private static final int MOST = 50_000;

    private static final String TIME = "preparation_minutes + travel_minutes + contact_minutes";

    /** All of an activity of technical help is technical, its travel too; of others the part that the coach says. */
    private static final String SUMS = " sum(" + TIME + ") filter (where state = 'PLANNED') as planned, sum(" + TIME
            + ") filter (where state = 'HELD') as spent, sum(case when kind = 'TECHNICAL_HELP' then " + TIME
            + " else technical_minutes end) filter (where state = 'HELD') as technical, count(*) as activities"
            + " from activity where state in ('PLANNED', 'HELD') and school_year = ?";

    @Inject
    Sql sql;

    List<Spent> ofCoach(UUID coach, SchoolYear year) {
        return sql.query(
                "select coach_id, kind, school_id, tool_id," + SUMS
                        + " and coach_id = ? group by coach_id, kind, school_id, tool_id limit ?",
                row -> new Spent(
                        row.getObject("coach_id", UUID.class),
                        word(row.getString("kind")),
                        row.getObject("school_id", UUID.class),
                        row.getObject("tool_id", UUID.class),
                        new Minutes(
                                row.getInt("planned"),
                                row.getInt("spent"),
                                row.getInt("technical"),
                                row.getInt("activities"))),
                year.startYear(),
                coach,
                MOST);
    }

    List<Spent> ofTeam(SchoolYear year) {
        return sql.query(
                "select coach_id, kind," + SUMS + " group by coach_id, kind limit ?",
                row -> new Spent(
                        row.getObject("coach_id", UUID.class),
                        word(row.getString("kind")),
                        null,
                        null,
                        new Minutes(
                                row.getInt("planned"),
                                row.getInt("spent"),
                                row.getInt("technical"),
                                row.getInt("activities"))),
                year.startYear(),
                MOST);
    }

    /** Minutes given by coach, without those to whom none were. */
    Map<UUID, Integer> given(SchoolYear year) {
        Map<UUID, Integer> given = new HashMap<>();
        sql.query(
                "select coach_id, minutes from coach_hours where school_year = ? limit ?",
                row -> given.put(row.getObject("coach_id", UUID.class), row.getInt("minutes")),
                year.startYear(),
                MOST);
        return given;
    }

    /** Planned minutes by the Monday of their week, from a Monday on, for so many weeks. */
    Map<LocalDate, Integer> plannedByWeek(UUID coach, LocalDate monday, int weeks) {
        Map<LocalDate, Integer> planned = new HashMap<>();
        sql.query(
                "select date_trunc('week', starts_at at time zone 'Europe/Amsterdam')::date as monday, sum(" + TIME
                        + ") as minutes from activity where coach_id = ? and state in ('PLANNED', 'HELD')"
                        + " and starts_at >= (?::timestamp at time zone 'Europe/Amsterdam')"
                        + " and starts_at < (?::timestamp at time zone 'Europe/Amsterdam') group by 1",
                row -> planned.put(row.getObject("monday", LocalDate.class), row.getInt("minutes")),
                coach,
                monday.atStartOfDay(),
                monday.plusWeeks(weeks).atStartOfDay());
        return planned;
    }

    /** The school that the coach looks after longest today: its school weeks are the coach's. */
    Optional<UUID> homeSchool(UUID coach, LocalDate today) {
        return sql
                .query(
                        "select school_id from coach_school where coach_id = ? and from_date <= ?"
                                + " and (until_date is null or until_date >= ?) order by role, from_date, id limit 1",
                        row -> row.getObject(1, UUID.class),
                        coach,
                        today,
                        today)
                .stream()
                .findFirst();
    }

    private static String word(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
