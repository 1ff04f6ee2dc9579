package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The rows of versions of cards, which never change. */
@ApplicationScoped
class ToolVersionStore {

    @Inject
    Sql sql;

    void add(UUID tool, int number, ToolCard card, Instant at) {
        sql.update(
                "insert into tool_version (tool_id, number, card, published, written_at) values (?, ?, ?::jsonb, ?, ?)",
                tool,
                number,
                JsonColumn.write(card),
                card.published(),
                at);
    }

    /** @param draftsToo false for those that everybody could read */
    Optional<ToolVersionView> find(UUID tool, int number, boolean draftsToo) {
        return sql
                .query(
                        "select number, card, written_at from tool_version where tool_id = ? and number = ?"
                                + " and (published or ?)",
                        ToolVersionStore::version,
                        tool,
                        number,
                        draftsToo)
                .stream()
                .findFirst();
    }

    /** Newest first, below a number. */
    List<ToolVersionView> below(UUID tool, int number, boolean draftsToo, int limit) {
        return sql.query(
                "select number, card, written_at from tool_version where tool_id = ? and number < ?"
                        + " and (published or ?) order by number desc limit ?",
                ToolVersionStore::version,
                tool,
                number,
                draftsToo,
                limit);
    }

    private static ToolVersionView version(ResultSet row) throws SQLException {
        return new ToolVersionView(
                row.getInt("number"),
                Sql.instant(row, "written_at"),
                JsonColumn.read(row.getString("card"), ToolCard.class));
    }
}
