package nl.schoolbel.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The rows that one {@code POST /tickets} leaves, written by plain JDBC: one prepared statement per row, one transaction
 * per ticket, nothing read, nothing checked. A row that the service writes in two steps (its idempotency key, then its
 * answer) is written once here, in its last form. One connection, for one thread.
 */
final class BareRows implements Load.Call, AutoCloseable {

    private static final String IDEMPOTENCY =
            "insert into idempotency (caller, key, request, body_sha256, status, headers,"
                    + " body, created_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)";
    private static final String TICKET =
            "insert into ticket (id, school_id, reporter, title, description, impact, urgency,"
                    + " lesson_blocked, priority, tool_id, state, reported_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number";
    private static final String HISTORY =
            "insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom,"
                    + " from_state, to_state, internal, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)";
    private static final String SEQUENCE = "insert into outbox_sequence (topic, key, last) values (?, ?, 1)"
            + " on conflict (topic, key) do update set last = outbox_sequence.last + 1 returning last";
    private static final String OUTBOX =
            "insert into outbox (lane, topic, key, headers, value, recorded_at)" + " values (?, ?, ?, ?::jsonb, ?, ?)";
    private static final String AUDIT = "insert into audit_entry (at, actor, roles, action, kind, thing_id, trace_id)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String EVENT_HEADERS =
            "{\"ce_specversion\":\"1.0\",\"ce_id\":\"%s\",\"ce_source\":\"urn:nld:kvknr:"
                    + "00000000:systeem:tickets-service\",\"ce_type\":\"nl.schoolbel.%s.v1\",\"ce_time\":\"%s\",\"ce_dataref\":"
                    + "\"http://127.0.0.1:8081/tickets/v1/tickets/%s\",\"ce_sequence\":\"1\",\"ce_sequencetype\":\"Integer\","
                    + "\"content-type\":\"application/json\",\"traceparent\":"
                    + "\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\"}";
    private static final String REPORTED =
            "{\"ticketId\":\"%s\",\"number\":\"T-000001\",\"schoolId\":\"%s\",\"impact\":"
                    + "\"class\",\"urgency\":\"normal\",\"lessonBlocked\":false,\"priority\":3,\"occurredAt\":\"%s\","
                    + "\"occurredBy\":\"schoolbel\"}";
    private static final String TEXTS =
            "{\"ticketId\":\"%s\",\"title\":\"" + SampleTicket.TITLE + "\",\"description\":\""
                    + SampleTicket.DESCRIPTION + "\",\"occurredAt\":\"%s\",\"occurredBy\":\"schoolbel\"}";

    private static final int LANES = 16;
    private static final String COACH = "5f0a3c1e-7d52-4c8e-9a61-2b9d7f3e4c10";

    private final Connection connection;
    private final Clock clock;
    private final String answer;

    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement idempotency;
    private final PreparedStatement ticket;
    private final PreparedStatement history;
    private final PreparedStatement sequence;
    private final PreparedStatement outbox;
    private final PreparedStatement audit;

    /**
     * Takes the connection over.
     *
     * @param answer body of the service's own answer to a report, for the row of the idempotency key
     */
    BareRows(Connection connection, Clock clock, String answer) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        this.answer = answer;
        connection.setAutoCommit(false);
        idempotency = prepared(IDEMPOTENCY);
        ticket = prepared(TICKET);
        history = prepared(HISTORY);
        sequence = prepared(SEQUENCE);
        outbox = prepared(OUTBOX);
        audit = prepared(AUDIT);
    }

    /** Writes the rows of one ticket and commits. */
    @Override
    public boolean make() throws SQLException {
        UUID id = UUID.randomUUID();
        UUID school = SampleTicket.SCHOOLS.get(ThreadLocalRandom.current().nextInt(SampleTicket.SCHOOLS.size()));
        Instant now = clock.instant();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try {
            idempotency(id, at);
            ticket(id, school, at);
            write(history, id, at, at, "reported", "coach", null, "reported", false, "{\"priority\":3}");
            event("schoolbel.tickets.v1", "ticket-reported", id, now, REPORTED.formatted(id, school, now));
            event("schoolbel.ticket-texts.v1", "texts-set", id, now, TEXTS.formatted(id, now));
            write(audit, at, COACH, "coach", "ticket-reported", "ticket", id.toString(), "0".repeat(32));
            connection.commit();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void idempotency(UUID id, OffsetDateTime at) throws SQLException {
        String headers = "{\"Location\":\"/tickets/v1/tickets/" + id + "\",\"ETag\":\"\\\"v1\\\"\"}";
        String key = UUID.randomUUID().toString();
        write(idempotency, COACH, key, "POST /tickets/v1/tickets", "0".repeat(64), 201, headers, answer, at);
    }

    private void ticket(UUID id, UUID school, OffsetDateTime at) throws SQLException {
        write(
                ticket,
                id,
                school,
                COACH,
                SampleTicket.TITLE,
                SampleTicket.DESCRIPTION,
                "class",
                "normal",
                false,
                3,
                null,
                "reported",
                at);
    }

    private void event(String topic, String fact, UUID ticketId, Instant now, String value) throws SQLException {
        write(sequence, topic, ticketId.toString());
        String headers = EVENT_HEADERS.formatted(UUID.randomUUID(), fact, now, ticketId);
        int lane = Math.floorMod(ticketId.hashCode(), LANES);
        write(outbox, lane, topic, ticketId.toString(), headers, value, now.atOffset(ZoneOffset.UTC));
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statements.add(statement);
        return statement;
    }

    private static void write(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        statement.execute();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
        connection.close();
    }
}
