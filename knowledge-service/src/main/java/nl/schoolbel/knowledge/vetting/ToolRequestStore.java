package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.knowledge.vetting.domain.RequestLife;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Stage;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of requests; those of who asks are {@link AskerStore}'s. */
@ApplicationScoped
class ToolRequestStore {

    private static final String OPEN = "state in ('REQUESTED', 'UNDER_REVIEW')";

    /** Around the rows that were chosen, so that positions and schools are looked up for these only. */
    private static final String SELECT =
            "with waiting as (select id, row_number() over (order by asked_at, id)::int as position"
                    + " from tool_request where " + OPEN + ")"
                    + " select r.*, waiting.position,"
                    + " array(select distinct a.school_id from tool_request_asker a where a.request_id = r.id order by 1) as schools,"
                    + " exists (select 1 from tool_request_asker a where a.request_id = r.id and a.asker = ?) as own"
                    + " from (select * from tool_request where %s) r left join waiting on waiting.id = r.id %s";

    @Inject
    Sql sql;

    /**
     * Which requests a list holds.
     *
     * @param state {@code null} for all that wait
     * @param toolId only for this tool; {@code null} for all
     * @param schoolId only those that this school asks for; {@code null} for all
     * @param own only those that the reader asks for
     */
    record Filter(ToolRequestState state, UUID toolId, UUID schoolId, boolean own) {}

    /** Two who ask for one name wait for each other. The one that is open under it. */
    Optional<UUID> openNamed(String name) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('tool-request:' || folded(?), 0))", row -> 1, name);
        return sql
                .query(
                        "select id from tool_request where folded(name) = folded(?) and " + OPEN,
                        row -> row.getObject("id", UUID.class),
                        name)
                .stream()
                .findFirst();
    }

    void add(UUID id, NewToolRequest request, UUID tool, Instant at) {
        sql.update(
                "insert into tool_request (id, revision, state, name, tool_id, why, subject_areas, targets, website, asked_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                Stage.REQUESTED,
                request.name(),
                tool,
                request.why(),
                names(request.subjectAreas()),
                names(request.targets()),
                request.website(),
                at);
    }

    Optional<ToolRequest> find(UUID id, String reader) {
        return sql.query(SELECT.formatted("id = ?", ""), ToolRequestStore::request, reader, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<ToolRequest> lock(UUID id, String reader) {
        sql.query("select 1 from tool_request where id = ? for update", row -> 1, id);
        return find(id, reader);
    }

    /** Who asked first is first. */
    List<ToolRequest> waiting(Filter filter, Cursor after, String reader, int limit) {
        Instant from = after.equals(Cursor.START) ? Instant.EPOCH : after.at();
        UUID fromId = after.equals(Cursor.START) ? new UUID(0, 0) : after.id();
        String state = filter.state() == null ? OPEN : OPEN + " and state = '" + filter.state() + "'";
        return list(state, filter, "(asked_at, id) > (?, ?)", "asked_at, id", reader, from, fromId, limit);
    }

    /** Last ended first. */
    List<ToolRequest> ended(Filter filter, Cursor after, String reader, int limit) {
        String state = "ended_at is not null and state = '" + filter.state() + "'";
        return list(
                state,
                filter,
                "(ended_at, id) < (?, ?)",
                "ended_at desc, id desc",
                reader,
                after.at(),
                after.id(),
                limit);
    }

    private List<ToolRequest> list(
            String state, Filter filter, String after, String order, String reader, Instant at, UUID id, int limit) {
        StringBuilder chosen = new StringBuilder(state).append(" and ").append(after);
        List<Object> values = new ArrayList<>(List.of(reader, at, id));
        if (filter.toolId() != null) {
            chosen.append(" and tool_id = ?");
            values.add(filter.toolId());
        }
        if (filter.schoolId() != null) {
            chosen.append(" and id in (select request_id from tool_request_asker where school_id = ?)");
            values.add(filter.schoolId());
        }
        if (filter.own()) {
            chosen.append(" and id in (select request_id from tool_request_asker where asker = ?)");
            values.add(reader);
        }
        chosen.append(" order by ").append(order).append(" limit ?");
        values.add(limit);
        return sql.query(
                SELECT.formatted(chosen, "order by " + order.replace("id", "r.id")),
                ToolRequestStore::request,
                values.toArray());
    }

    void underReview(UUID id, String note, Instant at) {
        sql.update(
                "update tool_request set revision = revision + 1, state = ?, review_note = ?, review_at = ? where id = ?",
                Stage.UNDER_REVIEW,
                note,
                at,
                id);
    }

    void decided(UUID id, Decision decision, UUID tool, Instant at) {
        sql.update(
                "update tool_request set revision = revision + 1, state = ?, tool_id = ?, decision = ?, conditions = ?,"
                        + " reason = ?, ended_at = ? where id = ?",
                Stage.DECIDED,
                tool,
                decision.decision(),
                decision.conditions(),
                decision.reasons(),
                at,
                id);
    }

    /**
     * Ends it without a decision.
     *
     * @param into the request in which it goes on, or {@code null}
     */
    void ended(UUID id, Stage stage, String reason, UUID into, Instant at) {
        sql.update(
                "update tool_request set revision = revision + 1, state = ?, reason = ?, merged_into = ?, ended_at = ?"
                        + " where id = ?",
                stage,
                reason,
                into,
                at,
                id);
    }

    /** It waits since the earlier of the two; what it did not know of the tool it knows from the other. */
    void joined(UUID id, ToolRequest other) {
        sql.update(
                "update tool_request set revision = revision + 1, asked_at = least(asked_at, ?),"
                        + " tool_id = coalesce(tool_id, ?), website = coalesce(website, ?) where id = ?",
                other.askedAt(),
                other.toolId(),
                other.website(),
                id);
    }

    private static String[] names(List<? extends Enum<?>> terms) {
        return terms.stream().map(Enum::name).toArray(String[]::new);
    }

    private static ToolRequest request(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new ToolRequest(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                new RequestLife(Stage.valueOf(row.getString("state"))),
                row.getString("name"),
                row.getObject("tool_id", UUID.class),
                row.getString("why"),
                list(row.getArray("subject_areas"), SubjectArea::valueOf),
                list(row.getArray("targets"), TargetGroup::valueOf),
                row.getString("website"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "review_at"),
                row.getString("review_note"),
                Sql.instant(row, "ended_at"),
                decision == null ? null : PrivacyDecision.valueOf(decision),
                row.getString("conditions"),
                row.getString("reason"),
                row.getObject("merged_into", UUID.class),
                row.getObject("position", Integer.class),
                List.of((UUID[]) row.getArray("schools").getArray()),
                row.getBoolean("own"));
    }

    private static <T> List<T> list(Array column, Function<String, T> term) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(term).toList();
    }
}
