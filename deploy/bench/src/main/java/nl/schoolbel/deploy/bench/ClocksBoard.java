package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import org.HdrHistogram.Histogram;

/**
 * Tickets with open clocks in the service's own tables, under an agreement that is made over its API and open at every hour,
 * so that a due moment is the hand-over plus the budget. Written by statements over sets; that what is written is what the
 * service itself would have stored, its own comparison tells.
 */
final class ClocksBoard implements AutoCloseable {

    static final UUID SCHOOL = UUID.fromString("00000000-0000-4000-8000-000000000901");

    private static final UUID BEHEERPARTNER = UUID.fromString("00000000-0000-4000-8000-0000000000b9");
    private static final List<String> TABLES = List.of("ticket_copy", "ticket_fact", "clock", "mark");

    private final Stack stack;
    private final Connection connection;
    private final UUID agreement;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String lastResult = "";
    private long number;

    ClocksBoard(Stack stack, URI webhooks) throws SQLException {
        this.stack = stack;
        AlwaysOpen open = new AlwaysOpen(stack.api(Service.SLA, Account.BESTUUR), BEHEERPARTNER);
        open.endpoint(webhooks);
        this.agreement = open.agree(2);
        this.connection = BareDatabase.connect(stack, Service.SLA);
    }

    private static final String COPIES = """
        insert into ticket_copy (id, number, school_id, priority, title, description, hand_over, agreement_id,
                                 beheerpartner_id, terms_from_hand_over, matched_at, told_hand_over, priority_sequence)
        select gen_random_uuid(), 'M-' || n, ?, 2, 'Digibord ' || n || ' doet niets', 'Zwart beeld', 1, ?, ?, 1,
               date_trunc('milliseconds', ?::timestamptz + (n - ?)::float8 / ? * (?::timestamptz - ?::timestamptz)), 1, 2
        from generate_series(?::bigint, ?::bigint) n\
        """;

    private static final String FACTS = """
        insert into ticket_fact (event_id, ticket_id, type, occurred_at, sequence, data)
        select gen_random_uuid(), t.id, 'nl.schoolbel.' || fact.type || '.v1', t.matched_at, fact.sequence,
               jsonb_build_object('ticketId', t.id, 'number', t.number, 'schoolId', t.school_id, 'priority', 2,
                   'occurredBy', 'schoolbel', 'occurredAt',
                   to_char(t.matched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) || fact.more
        from ticket_copy t, (values
            ('ticket-reported', 1, '{"impact": "class", "urgency": "high", "lessonBlocked": false}'::jsonb),
            ('ticket-handed-over', 2, '{"handOver": 1}')) fact (type, sequence, more)
        where t.matched_at >= ? and t.matched_at < ?\
        """;

    private static final String CLOCKS = """
        insert into clock (ticket_id, target, repeat, state, started_at, due_at, priority, budget_seconds, agreement_id,
                           school_id, beheerpartner_id)
        select t.id, c.target, 1, 'RUNNING', t.matched_at, t.matched_at + c.budget, 2, extract(epoch from c.budget),
               t.agreement_id, t.school_id, t.beheerpartner_id
        from ticket_copy t, (values ('ACKNOWLEDGE', interval '720 hours'), ('RESOLUTION', interval '1440 hours')) c (target, budget)
        where t.matched_at >= ? and t.matched_at < ?\
        """;

    private static final String MARKS = """
        insert into mark (ticket_id, target, repeat, cycle, percent, offset_minutes, planned_at, state)
        select c.ticket_id, c.target, 1, 1, 100, 0, c.due_at, 'planned'
        from ticket_copy t join clock c on c.ticket_id = t.id
        where t.matched_at >= ? and t.matched_at < ?\
        """;

    /** So many tickets, handed over evenly spread over a time. Nothing else was handed over then. */
    void handOver(int tickets, Instant from, Instant until) throws SQLException {
        try (PreparedStatement copies = connection.prepareStatement(COPIES)) {
            set(
                    copies,
                    SCHOOL,
                    agreement,
                    BEHEERPARTNER,
                    time(from),
                    number,
                    tickets,
                    time(until),
                    time(from),
                    number,
                    number + tickets - 1);
            copies.execute();
        }
        number += tickets;
        for (String rows : List.of(FACTS, CLOCKS, MARKS)) {
            try (PreparedStatement statement = connection.prepareStatement(rows)) {
                set(statement, time(from), time(until));
                statement.execute();
            }
        }
    }

    /** So many more tickets, of which the acknowledgement falls due evenly spread over a time. */
    void fallDue(int tickets, Instant from, Instant until) throws SQLException {
        Duration budget = Duration.ofDays(AlwaysOpen.ACKNOWLEDGE_DAYS);
        handOver(tickets, from.minus(budget), until.minus(budget));
    }

    void analyze() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                sql.execute("vacuum analyze " + table);
            }
        }
    }

    long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    double bytesPerClock() throws SQLException {
        double bytes = 0;
        for (String table : TABLES) {
            bytes += number("select pg_total_relation_size('" + table + "')");
        }
        return bytes / count("clock");
    }

    /** Such as {@code clock 123 MB}, for each table. */
    String sizes() throws SQLException {
        StringBuilder sizes = new StringBuilder();
        for (String table : TABLES) {
            sizes.append(sizes.isEmpty() ? "" : ", ")
                    .append(table)
                    .append(' ')
                    .append(number("select pg_total_relation_size('" + table + "')") / 1_000_000)
                    .append(" MB");
        }
        return sizes.toString();
    }

    /** Marks that were to be fired in a time and are not. */
    long waiting(Instant from, Instant until) throws SQLException {
        return number(
                "select count(*) from mark where state = 'planned' and planned_at >= ? and planned_at < ?",
                time(from),
                time(until));
    }

    long breaches(Instant from, Instant until) throws SQLException {
        return number("select count(*) from breach where due_at >= ? and due_at < ?", time(from), time(until));
    }

    Instant lastFired(Instant from, Instant until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select max(fired_at) from mark where planned_at >= ? and planned_at < ?");
                ResultSet row = rows(statement, time(from), time(until))) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    /** From the due moment until it was fired, in microseconds. */
    Histogram fired(Instant from, Instant until) throws SQLException {
        return micros(
                "select extract(epoch from fired_at - planned_at) * 1e6 from mark"
                        + " where state = 'fired' and planned_at >= ? and planned_at < ?",
                from,
                until);
    }

    /** From the due moment until the first attempt of the escalation's webhook, in microseconds. */
    Histogram attempts(Instant from, Instant until) throws SQLException {
        return micros(
                "select extract(epoch from a.started_at - m.planned_at) * 1e6 from mark m"
                        + " join delivery d on d.ticket_id = m.ticket_id and d.type = 'ticket-escalated'"
                        + " join delivery_attempt a on a.delivery_id = d.id and a.attempt = 1"
                        + " where m.state = 'fired' and m.planned_at >= ? and m.planned_at < ?",
                from,
                until);
    }

    /** Folds all clocks anew and holds them against what is stored. */
    Duration compare() throws IOException, InterruptedException {
        return streamed(Account.OPERATOR, "/clock-comparisons", "{\"repair\": false}");
    }

    /** What the agreement would have meant for all tickets, beside what it did. */
    Duration whatIf() throws IOException, InterruptedException {
        String period = "\"from\": \"2026-01-01T00:00:00Z\", \"until\": \"2028-01-01T00:00:00Z\"";
        return streamed(Account.BESTUUR, "/what-ifs", "{\"agreementId\": \"" + agreement + "\", " + period + "}");
    }

    /** The last line of the last streamed answer. */
    String lastResult() {
        return lastResult;
    }

    private Duration streamed(Account account, String path, String body) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.address(Service.SLA) + Service.SLA.basePath() + path))
                .header("Authorization", "Bearer " + stack.tokens().of(account))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (Stream<String> lines =
                http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lastResult = lines.reduce("", (earlier, later) -> later.isBlank() ? earlier : later);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Histogram micros(String query, Instant from, Instant until) throws SQLException {
        Histogram histogram = Measured.emptyHistogram();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = rows(statement, time(from), time(until))) {
            while (row.next()) {
                histogram.recordValue(
                        Math.min(Math.max(0, Math.round(row.getDouble(1))), histogram.getHighestTrackableValue()));
            }
        }
        return histogram;
    }

    private long number(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = rows(statement, values)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static ResultSet rows(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        return statement.executeQuery();
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
