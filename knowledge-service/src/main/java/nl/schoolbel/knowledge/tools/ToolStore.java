package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The rows of tools, each with its newest card; PostgreSQL derives the columns for searching. */
@ApplicationScoped
class ToolStore {

    private static final String COLUMNS = "id, version, number, card, added_at, published_at, changed_at";

    @Inject
    Sql sql;

    /** {@code knowledge-tool-name-taken} when another card has the name. */
    void add(UUID id, ToolCard card, Instant at) {
        requireFreeName(card.name(), id);
        sql.update(
                "insert into tool (id, version, number, name, aliases, supplier, purpose, published, review_date, card,"
                        + " added_at, published_at, changed_at) values (?, 0, 1, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                id,
                card.name(),
                card.aliases().toArray(String[]::new),
                card.supplier(),
                card.purpose(),
                card.published(),
                card.privacyOrEmpty().reviewDate(),
                JsonColumn.write(card),
                at,
                card.published() ? at : null,
                at);
    }

    /** The next card of a locked tool; {@code knowledge-tool-name-taken} when another card has the name. */
    void write(UUID id, int number, ToolCard card, Instant at) {
        requireFreeName(card.name(), id);
        sql.update(
                "update tool set version = version + 1, number = ?, name = ?, aliases = ?, supplier = ?, purpose = ?,"
                        + " published = ?, review_date = ?, card = ?::jsonb,"
                        + " published_at = coalesce(published_at, ?::timestamptz), changed_at = ? where id = ?",
                number,
                card.name(),
                card.aliases().toArray(String[]::new),
                card.supplier(),
                card.purpose(),
                card.published(),
                card.privacyOrEmpty().reviewDate(),
                JsonColumn.write(card),
                card.published() ? at : null,
                at,
                id);
    }

    Optional<Tool> find(UUID id) {
        return sql.query("select " + COLUMNS + " from tool where id = ?", ToolStore::tool, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Tool> lock(UUID id) {
        return sql.query("select " + COLUMNS + " from tool where id = ? for update", ToolStore::tool, id).stream()
                .findFirst();
    }

    /** The card with this name, capitals and accents aside. */
    Optional<Tool> named(String name) {
        return sql
                .query("select " + COLUMNS + " from tool where folded(name) = folded(?)", ToolStore::tool, name)
                .stream()
                .findFirst();
    }

    /** Last added first. */
    List<Tool> newest(boolean draftsToo, Cursor after, int limit) {
        return sql.query(
                "select " + COLUMNS + " from tool where (added_at, id) < (?, ?) and (published or ?)"
                        + " order by added_at desc, id desc limit ?",
                ToolStore::tool,
                after.at(),
                after.id(),
                draftsToo,
                limit);
    }

    /** Those whose review date is before a day, longest ago first, after a position in that order. */
    List<Tool> reviewOverdue(LocalDate today, boolean draftsToo, LocalDate afterDate, UUID afterId, int limit) {
        return sql.query(
                "select " + COLUMNS + " from tool where review_date < ? and (review_date, id) > (?, ?)"
                        + " and (published or ?) order by review_date, id limit ?",
                ToolStore::tool,
                today,
                afterDate,
                afterId,
                draftsToo,
                limit);
    }

    /** By id, without those that are not there. */
    Map<UUID, Tool> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .query("select " + COLUMNS + " from tool where id = any (?)", ToolStore::tool, (Object)
                                ids.stream().distinct().toArray(UUID[]::new))
                        .stream()
                        .collect(Collectors.toMap(Tool::id, Function.identity()));
    }

    /** In the order of their ids as given. */
    List<Tool> inOrder(Collection<UUID> ids) {
        Map<UUID, Tool> found = all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Two who take one name wait for each other; the unique index stands behind it. */
    private void requireFreeName(String name, UUID id) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('tool-name:' || folded(?), 0))", row -> 1, name);
        if (!sql.query("select 1 from tool where folded(name) = folded(?) and id <> ?", row -> 1, name, id)
                .isEmpty()) {
            throw new ProblemException(KnowledgeProblem.TOOL_NAME_TAKEN);
        }
    }

    private static Tool tool(ResultSet row) throws SQLException {
        return new Tool(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getInt("number"),
                JsonColumn.read(row.getString("card"), ToolCard.class),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "changed_at"));
    }
}
