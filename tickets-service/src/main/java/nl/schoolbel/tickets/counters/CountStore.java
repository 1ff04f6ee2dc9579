package nl.schoolbel.tickets.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Reads the counters that the triggers on tickets keep. */
@ApplicationScoped
public class CountStore {

    @Inject
    Sql sql;

    /** One state of a school; {@code null} with 0 for a school without tickets. */
    record Row(UUID schoolId, String state, long tickets) {}

    /**
     * The states of the next schools by id, at most {@code limit} schools.
     *
     * @param schools to narrow to, or {@code null}
     */
    List<Row> bySchool(Set<UUID> schools, UUID after, int limit) {
        return sql.query(
                "select s.id, c.state, coalesce(sum(c.tickets), 0) from (select id from school"
                        + " where (?::uuid[] is null or id = any (?)) and id > ? order by id limit ?) s"
                        + " left join ticket_count c on c.school_id = s.id group by s.id, c.state"
                        + " order by s.id, c.state",
                row -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
                array(schools),
                array(schools),
                after,
                limit);
    }

    /** The states of these schools together, {@code null} for all; by the counters, of which each school has some dozens. */
    Map<String, Long> total(Set<UUID> schools) {
        Map<String, Long> states = new TreeMap<>();
        sql.query(
                "select state, sum(tickets) from ticket_count where ?::uuid[] is null or school_id = any (?)"
                        + " group by state having sum(tickets) <> 0",
                row -> states.put(row.getString(1), row.getLong(2)),
                array(schools),
                array(schools));
        return states;
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }
}
