package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.sql.Sql;

/**
 * What can be found. Every feature puts its item here in the transaction of its own row, so that nothing is found that is
 * not there, and nothing is there that is not found.
 */
@ApplicationScoped
public class SearchIndex {

    @Inject
    Sql sql;

    @Inject
    KnownWords known;

    /** Adds the item, or replaces it as a whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(SearchItem item) {
        known.leave(item);
        sql.update(
                "insert into search_item (kind, id, title, names, supplier, summary, body, tool_id, school_id,"
                        + " subject_areas, targets, devices, logins, privacy_decision, low_threshold_points, outcome,"
                        + " for_everybody, trust, published_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (kind, id) do update set title = excluded.title, names = excluded.names,"
                        + " supplier = excluded.supplier, summary = excluded.summary, body = excluded.body,"
                        + " tool_id = excluded.tool_id, school_id = excluded.school_id,"
                        + " subject_areas = excluded.subject_areas, targets = excluded.targets,"
                        + " devices = excluded.devices, logins = excluded.logins,"
                        + " privacy_decision = excluded.privacy_decision,"
                        + " low_threshold_points = excluded.low_threshold_points, outcome = excluded.outcome,"
                        + " for_everybody = excluded.for_everybody, trust = excluded.trust,"
                        + " published_at = excluded.published_at, changed_at = excluded.changed_at",
                item.kind(),
                item.id(),
                item.title(),
                item.names().toArray(String[]::new),
                item.supplier(),
                item.summary(),
                item.body(),
                item.toolId(),
                item.schoolId(),
                names(item.subjectAreas()),
                names(item.targets()),
                names(item.devices()),
                names(item.logins()),
                item.privacyDecision(),
                item.lowThresholdPoints(),
                item.outcome(),
                item.forEverybody(),
                item.trust(),
                item.publishedAt(),
                item.changedAt());
        known.add(item);
    }

    /** Takes the item away; nothing happens when it is not there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ItemKind kind, UUID id) {
        known.leaveAll(kind, id);
        sql.update("delete from search_item where kind = ? and id = ?", kind, id);
    }

    /** What everybody reads; empty when there is no such thing, or not for everybody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<NewItem> find(ItemKind kind, UUID id) {
        return sql
                .query(
                        "select kind, id, title, tool_id, subject_areas, published_at from search_item"
                                + " where kind = ? and id = ? and for_everybody",
                        SearchIndex::newItem,
                        kind,
                        id)
                .stream()
                .findFirst();
    }

    /**
     * What everybody could read from {@code from} on, until before {@code until}, about one of the areas or one of the tools;
     * newest first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<NewItem> newSince(
            Instant from, Instant until, Set<SubjectArea> subjectAreas, Set<UUID> tools, int limit) {
        return sql.query(
                "select kind, id, title, tool_id, subject_areas, published_at from search_item"
                        + " where for_everybody and published_at >= ? and published_at < ?"
                        + " and (subject_areas && ?::text[] or tool_id = any (?::uuid[]))"
                        + " order by published_at desc, id desc limit ?",
                SearchIndex::newItem,
                from,
                until,
                names(subjectAreas),
                tools.toArray(UUID[]::new),
                limit);
    }

    private static NewItem newItem(ResultSet row) throws SQLException {
        return new NewItem(
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("tool_id", UUID.class),
                Arrays.stream((String[]) row.getArray("subject_areas").getArray())
                        .map(SubjectArea::valueOf)
                        .toList(),
                Sql.instant(row, "published_at"));
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
