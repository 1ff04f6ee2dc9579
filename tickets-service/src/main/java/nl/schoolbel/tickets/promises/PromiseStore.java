package nl.schoolbel.tickets.promises;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentState;
import nl.schoolbel.events.sla.EscalationAcknowledged;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Words;

/** Due moments and escalations as sla-service told them last. */
@ApplicationScoped
public class PromiseStore {

    private static final Set<DueMomentState> UNDONE = Set.of(DueMomentState.RUNNING, DueMomentState.BREACHED);

    /** As the column's default has it. */
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    @Inject
    Sql sql;

    /** Replaces the whole list, unless a later one was told before; gives whether it did. */
    boolean setDueMoments(UUID ticketId, long sequence, List<DueMoment> moments) {
        int replaced = sql.update(
                "insert into due_moments (ticket_id, sequence, moments) values (?, ?, ?::jsonb)"
                        + " on conflict (ticket_id) do update"
                        + " set sequence = excluded.sequence, moments = excluded.moments"
                        + " where due_moments.sequence < excluded.sequence",
                ticketId,
                sequence,
                JsonColumn.write(moments));
        if (replaced > 0) {
            sql.update(
                    "update ticket set next_due_at = ? where id = ? and next_due_at <> ?",
                    nextDueAt(moments),
                    ticketId,
                    nextDueAt(moments));
        }
        return replaced > 0;
    }

    /** The earliest that is neither met nor paused, by which lists are ordered; the end of time for none. */
    private static Instant nextDueAt(List<DueMoment> moments) {
        return moments.stream()
                .filter(moment -> UNDONE.contains(moment.state()) && moment.dueAt() != null)
                .map(DueMoment::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    void escalated(SlaEscalated told) {
        sql.update(
                "insert into escalation (id, ticket_id, target, level, percent, due_at, escalated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set target = excluded.target,"
                        + " level = excluded.level, percent = excluded.percent, due_at = excluded.due_at,"
                        + " escalated_at = excluded.escalated_at",
                told.escalationId(),
                told.ticketId(),
                told.target().slug(),
                told.level(),
                told.percent(),
                told.dueAt(),
                told.occurredAt());
    }

    /** The first answer counts; it may be told before the escalation itself. */
    void acknowledged(EscalationAcknowledged told) {
        sql.update(
                "insert into escalation (id, ticket_id, acknowledged_at) values (?, ?, ?) on conflict (id) do update"
                        + " set acknowledged_at = least(escalation.acknowledged_at, excluded.acknowledged_at)",
                told.escalationId(),
                told.ticketId(),
                told.occurredAt());
    }

    /** The due moments of several tickets in one go; a ticket without has none in the map. */
    public Map<UUID, List<DueMoment>> dueMoments(Collection<UUID> ticketIds) {
        Map<UUID, List<DueMoment>> found = new HashMap<>();
        sql.query(
                "select ticket_id, moments from due_moments where ticket_id = any (?::uuid[])",
                row -> found.put(row.getObject(1, UUID.class), read(row.getString(2))),
                (Object) ticketIds.stream().map(UUID::toString).toArray(String[]::new));
        return found;
    }

    /** Oldest first. */
    public List<Escalation> escalations(UUID ticketId) {
        return sql.query(
                "select * from escalation where ticket_id = ? and escalated_at is not null order by escalated_at, id",
                row -> new Escalation(
                        row.getObject("id", UUID.class),
                        Words.term(Target.class, row.getString("target")),
                        row.getInt("level"),
                        row.getInt("percent"),
                        Sql.instant(row, "due_at"),
                        Sql.instant(row, "escalated_at"),
                        Sql.instant(row, "acknowledged_at")),
                ticketId);
    }

    private static List<DueMoment> read(String moments) {
        return JsonColumn.read(moments, new TypeReference<>() {});
    }
}
