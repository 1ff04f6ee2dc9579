package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Checks over many cycles, first due first. */
@ApplicationScoped
class CheckList {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final UUID LOWEST = new UUID(0, 0);

    @Inject
    Sql sql;

    /** A check with the cycle it is of. */
    record Listed(BorgingCheck check, Owner owner) {}

    /** What a check shows of its cycle. */
    record Owner(UUID schoolId, String title, UUID toolId, UUID coachId, boolean paused) {}

    List<Listed> firstDue(Optional<Set<UUID>> schools, CheckFilter filter, LocalDate today, Cursor after, int limit) {
        StringBuilder query = new StringBuilder(
                "select b.*, c.school_id, c.title, c.tool_id, c.coach_id, c.paused_on from borging_check b"
                        + " join coaching_cycle c on c.id = b.cycle_id where (b.due_on, b.id) > (?, ?)");
        boolean first = after.equals(Cursor.START);
        List<Object> arguments = new ArrayList<>(List.of(
                first ? BEFORE_ALL : after.at().atZone(ZoneOffset.UTC).toLocalDate(), first ? LOWEST : after.id()));
        schools.ifPresent(some -> narrow(query, arguments, "c.school_id = any (?)", some.toArray(UUID[]::new)));
        if (filter.coachId != null) {
            narrow(query, arguments, "c.coach_id = ?", filter.coachId);
        }
        if (filter.cycleId != null) {
            narrow(query, arguments, "b.cycle_id = ?", filter.cycleId);
        }
        if (filter.state != null) {
            narrow(query, arguments, "b.state = ?", filter.state);
        }
        if (filter.overdue) {
            narrow(query, arguments, "b.state = 'PLANNED' and c.paused_on is null and b.due_on < ?", today);
        }
        if (filter.dueSoon) {
            narrow(query, arguments, "b.state = 'PLANNED' and c.paused_on is null and b.soon_on <= ?", today);
            narrow(query, arguments, "b.due_on >= ?", today);
        }
        arguments.add(limit);
        return sql.query(
                query + " order by b.due_on, b.id limit ?",
                row -> new Listed(
                        CheckStore.read(row),
                        new Owner(
                                row.getObject("school_id", UUID.class),
                                row.getString("title"),
                                row.getObject("tool_id", UUID.class),
                                row.getObject("coach_id", UUID.class),
                                row.getObject("paused_on", LocalDate.class) != null)),
                arguments.toArray());
    }

    static Cursor position(Listed listed) {
        return new Cursor(
                listed.check().day().dueOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
                listed.check().id());
    }

    private static void narrow(StringBuilder query, List<Object> arguments, String condition, Object value) {
        query.append(" and ").append(condition);
        arguments.add(value);
    }
}
