package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Ladder;
import nl.schoolbel.sla.escalation.domain.Mark;
import nl.schoolbel.sla.escalation.domain.Receiver;

/** Rows of breaches and escalations. A breach is never removed; a correction stands beside it. */
@ApplicationScoped
public class EscalationStore {

    @Inject
    Sql sql;

    record Breach(Target target, int repeat, int cycle, Instant dueAt) {}

    record NewBreach(UUID ticket, Mark mark, Instant dueAt) {}

    void addBreaches(List<NewBreach> breaches, Instant now) {
        if (!breaches.isEmpty()) {
            sql.update(
                    "insert into breach (ticket_id, target, repeat, cycle, due_at, recorded_at)"
                            + " select *, ? from unnest(?::uuid[], ?::text[], ?::int[], ?::int[], ?::timestamptz[])",
                    after(
                            now,
                            Columns.of(breaches)
                                    .with(NewBreach::ticket)
                                    .with(one -> one.mark().target().name())
                                    .with(one -> one.mark().repeat())
                                    .with(one -> one.mark().cycle())
                                    .with(NewBreach::dueAt)));
        }
    }

    List<Breach> standingBreaches(UUID ticket) {
        return sql.query(
                "select target, repeat, cycle, due_at from breach where ticket_id = ? and overturned_at is null",
                row -> new Breach(
                        Target.valueOf(row.getString("target")),
                        row.getInt("repeat"),
                        row.getInt("cycle"),
                        Sql.instant(row, "due_at")),
                ticket);
    }

    void overturn(UUID ticket, Breach breach, Instant now) {
        sql.update(
                "update breach set overturned_at = ? where ticket_id = ? and target = ? and repeat = ? and cycle = ?",
                now,
                ticket,
                breach.target(),
                breach.repeat(),
                breach.cycle());
    }

    /** @param secondChannelAt when it is looked at whether it has arrived; null when it need not */
    record NewEscalation(UUID id, UUID ticket, Mark mark, Ladder.Call call, Instant dueAt, Instant secondChannelAt) {

        String receivers() {
            return call.receivers().stream().sorted().map(Receiver::json).collect(Collectors.joining(",", "{", "}"));
        }
    }

    void addEscalations(List<NewEscalation> escalations, Instant now) {
        if (!escalations.isEmpty()) {
            sql.update(
                    "insert into escalation (escalated_at, id, ticket_id, target, repeat, cycle, percent, offset_minutes,"
                            + " level, due_at, receivers, raises_priority, second_channel_at)"
                            + " select ?, id, ticket, target, repeat, cycle, percent, beyond, level, due_at, receivers::text[],"
                            + " raises, second from unnest(?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::int[], ?::int[], ?::int[],"
                            + " ?::int[], ?::timestamptz[], ?::text[], ?::boolean[], ?::timestamptz[]) as e (id, ticket, target,"
                            + " repeat, cycle, percent, beyond, level, due_at, receivers, raises, second)",
                    after(
                            now,
                            Columns.of(escalations)
                                    .with(NewEscalation::id)
                                    .with(NewEscalation::ticket)
                                    .with(one -> one.mark().target().name())
                                    .with(one -> one.mark().repeat())
                                    .with(one -> one.mark().cycle())
                                    .with(one -> one.mark().point().percent())
                                    .with(one -> one.mark().point().offsetMinutes())
                                    .with(one -> one.call().level())
                                    .with(NewEscalation::dueAt)
                                    .with(NewEscalation::receivers)
                                    .with(one -> one.call().raisesPriority())
                                    .with(NewEscalation::secondChannelAt)));
        }
    }

    private static Object[] after(Instant first, Columns<?> columns) {
        return Stream.concat(Stream.of(first), Stream.of(columns.arrays())).toArray();
    }

    /**
     * Takes some that it is time to look at, so that each is looked at once; gives those that still matter.
     *
     * @param limit at most so many are taken
     */
    List<Escalation> takeForSecondChannel(Instant now, int limit) {
        return sql.query(
                "with taken as (update escalation set second_channel_at = null where id in (select id from escalation"
                        + " where second_channel_at <= ? order by second_channel_at limit ? for update skip locked)"
                        + " returning *) select * from taken where withdrawn_at is null and acknowledged_at is null",
                EscalationStore::read,
                now,
                limit);
    }

    /** Withdraws the open escalations of a breach and gives their ids. */
    List<UUID> withdraw(UUID ticket, Breach breach, Instant now) {
        return sql.query(
                "update escalation set withdrawn_at = ? where ticket_id = ? and target = ? and repeat = ? and cycle = ?"
                        + " and percent >= 100 and withdrawn_at is null returning id",
                row -> row.getObject(1, UUID.class),
                now,
                ticket,
                breach.target(),
                breach.repeat(),
                breach.cycle());
    }

    /** Notes the acknowledgement; false when it was acknowledged before. */
    boolean acknowledge(UUID id, Instant now) {
        return sql.update("update escalation set acknowledged_at = ? where id = ? and acknowledged_at is null", now, id)
                == 1;
    }

    boolean exists(UUID id, UUID ticket) {
        return !sql.query("select 1 from escalation where id = ? and ticket_id = ?", row -> 1, id, ticket)
                .isEmpty();
    }

    List<Escalation> ofTicket(UUID ticket, Cursor after, int limit) {
        return sql.query(
                "select * from escalation where ticket_id = ? and (escalated_at, id) < (?, ?)"
                        + " order by escalated_at desc, id desc limit ?",
                EscalationStore::read,
                ticket,
                after.at(),
                after.id(),
                limit);
    }

    Optional<Escalation> find(UUID id) {
        return sql.query("select * from escalation where id = ?", EscalationStore::read, id).stream()
                .findFirst();
    }

    private static Escalation read(ResultSet row) throws SQLException {
        int offset = row.getInt("offset_minutes");
        int repeat = row.getInt("repeat");
        List<ToldReceiver> receivers = Stream.of(
                        (String[]) row.getArray("receivers").getArray())
                .map(ToldReceiver::untold)
                .toList();
        return new Escalation(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("target").toLowerCase(Locale.ROOT),
                repeat,
                row.getInt("level"),
                row.getInt("percent"),
                offset == 0 ? null : offset,
                row.getBoolean("raises_priority"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "escalated_at"),
                Sql.instant(row, "acknowledged_at"),
                Sql.instant(row, "withdrawn_at"),
                receivers);
    }
}
