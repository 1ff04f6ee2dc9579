package nl.schoolbel.knowledge.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.exchange.domain.Period;
import nl.schoolbel.knowledge.exchange.domain.Standing;
import nl.schoolbel.platform.sql.Sql;

/** Schools and what went between them, counted in one statement each. */
@ApplicationScoped
class GraphStore {

    @Inject
    Sql sql;

    /** A school with its name. */
    record Named(Standing standing, String name) {}

    /**
     * After which pair a page begins.
     *
     * @param date when the last practice of that pair began
     */
    record After(LocalDate date, UUID schoolId, UUID fromSchoolId) {}

    /**
     * Every school that has not ended, in no order: some hundreds.
     *
     * @param only these schools; {@code null} for all
     */
    List<Named> schools(Period period, LocalDate today, Set<UUID> only) {
        List<Object> values = new ArrayList<>(List.of(
                period.from(),
                period.until(),
                period.from(),
                period.until(),
                SchoolEvents.CHANGED.topic().name(),
                today));
        if (only != null) {
            values.add(only.toArray(UUID[]::new));
        }
        return sql.query(
                "select s.key, s.state ->> 'name' as name, g.practices as gave, g.schools as gave_to,"
                        + " t.practices as took, t.schools as took_from, t.embedded from read_copy s"
                        + " left join (select a.from_school_id, count(distinct a.practice_id) as practices,"
                        + " count(distinct a.school_id) as schools from adoption a"
                        + " where a.crossed_wall and a.tried_date between ? and ? group by a.from_school_id) g"
                        + " on g.from_school_id = s.key"
                        + " left join (select a.school_id, count(*) as practices, count(distinct a.from_school_id) as schools,"
                        + " count(*) filter (where a.state = 'EMBEDDED') as embedded from adoption a"
                        + " where a.tried_date between ? and ? and a.from_school_id is distinct from a.school_id"
                        + " group by a.school_id) t on t.school_id = s.key"
                        + " where s.topic = ? and coalesce((s.state ->> 'endDate')::date, 'infinity') >= ?"
                        + (only == null ? "" : " and s.key = any (?)"),
                GraphStore::named,
                values.toArray());
    }

    /**
     * Pairs of schools between which a practice went, the last first.
     *
     * @param only those with one of these schools on either side; {@code null} for all
     */
    List<EdgeView> edges(Period period, Set<UUID> only, After after, int limit) {
        String topic = SchoolEvents.CHANGED.topic().name();
        List<Object> values = new ArrayList<>(List.of(period.from(), period.until()));
        if (only != null) {
            UUID[] schools = only.toArray(UUID[]::new);
            values.addAll(List.of(schools, schools));
        }
        values.addAll(List.of(after.date(), after.schoolId(), after.fromSchoolId(), limit, topic, topic));
        return sql.query(
                "select e.*, f.state ->> 'name' as from_name, s.state ->> 'name' as name from (select * from ("
                        + "select a.from_school_id, a.school_id, count(*) as practices,"
                        + " count(*) filter (where a.state = 'EMBEDDED') as embedded,"
                        + " count(*) filter (where a.state = 'DROPPED') as dropped,"
                        + " min(a.tried_date) as first_date, max(a.tried_date) as last_date from adoption a"
                        + " where a.crossed_wall and a.tried_date between ? and ?"
                        + (only == null ? "" : " and (a.school_id = any (?) or a.from_school_id = any (?))")
                        + " group by a.from_school_id, a.school_id) pairs"
                        + " where (last_date, school_id, from_school_id) < (?, ?, ?)"
                        + " order by last_date desc, school_id desc, from_school_id desc limit ?) e"
                        + " left join read_copy f on f.topic = ? and f.key = e.from_school_id"
                        + " left join read_copy s on s.topic = ? and s.key = e.school_id"
                        + " order by e.last_date desc, e.school_id desc, e.from_school_id desc",
                GraphStore::edge,
                values.toArray());
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                new Standing(
                        row.getObject("key", UUID.class),
                        row.getInt("gave"),
                        row.getInt("gave_to"),
                        row.getInt("took"),
                        row.getInt("took_from"),
                        row.getInt("embedded")),
                row.getString("name"));
    }

    private static EdgeView edge(ResultSet row) throws SQLException {
        return new EdgeView(
                row.getObject("from_school_id", UUID.class),
                row.getString("from_name"),
                row.getObject("school_id", UUID.class),
                row.getString("name"),
                row.getInt("practices"),
                row.getInt("embedded"),
                row.getInt("dropped"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class));
    }
}
