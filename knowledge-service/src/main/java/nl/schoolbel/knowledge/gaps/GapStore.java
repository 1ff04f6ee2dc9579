package nl.schoolbel.knowledge.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of searches in vain and of gaps. */
@ApplicationScoped
class GapStore {

    /** Deleted at a time, so that no search waits for a long clearing. */
    private static final int CLEARED_AT_ONCE = 100;

    private static final String SELECT =
            "select g.*, (select count(*) from search_in_vain s where s.words = g.words and s.searched_on >= ?) as searches"
                    + " from knowledge_gap g";

    @Inject
    Sql sql;

    /**
     * How often words were looked for in vain.
     *
     * @param onlySchool the school that all of it came from; {@code null} when it came from several or none
     */
    record Tally(int searches, UUID onlySchool) {}

    /** Lets one search with these words be counted at a time, until the transaction ends. */
    void lock(String words) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('search-in-vain:' || ?, 0))", row -> 1, words);
    }

    /** False when the same was looked for at this school today before. */
    boolean add(String words, LocalDate day, UUID school) {
        return sql.update(
                        "insert into search_in_vain (words, searched_on, school_id) values (?, ?, ?)"
                                + " on conflict do nothing",
                        words,
                        day,
                        school)
                == 1;
    }

    /** Some of what was kept long enough. */
    void dropBefore(LocalDate day) {
        sql.update(
                "delete from search_in_vain where ctid = any (array(select ctid from search_in_vain"
                        + " where searched_on < ? order by searched_on limit " + CLEARED_AT_ONCE
                        + " for update skip locked))",
                day);
    }

    /** When a coach last closed a gap of these words. */
    Instant lastClosed(String words) {
        return sql.query(
                        "select max(closed_at) as closed_at from knowledge_gap where words = ?",
                        row -> Optional.ofNullable(Sql.instant(row, "closed_at")),
                        words)
                .get(0)
                .orElse(Instant.EPOCH);
    }

    /** What counts: from a day on, and after the day of the last closing. */
    Tally tally(String words, LocalDate from, Instant closedAt) {
        return sql.query(
                        "select count(*) as searches, count(distinct school_id) as schools,"
                                + " count(school_id) = count(*) as all_of_schools, min(school_id::text)::uuid as school"
                                + " from search_in_vain where words = ? and searched_on >= ?"
                                + " and searched_on > (? at time zone 'Europe/Amsterdam')::date",
                        row -> new Tally(
                                row.getInt("searches"),
                                row.getInt("schools") == 1 && row.getBoolean("all_of_schools")
                                        ? row.getObject("school", UUID.class)
                                        : null),
                        words,
                        from,
                        closedAt)
                .get(0);
    }

    boolean isOpen(String words) {
        return !sql.query("select 1 from knowledge_gap where words = ? and closed_at is null", row -> 1, words)
                .isEmpty();
    }

    /** Call while the words are locked and have no open gap. */
    void open(UUID id, String words, UUID school, UUID tool, Instant at) {
        sql.update(
                "insert into knowledge_gap (id, revision, words, school_id, tool_id, found_at) values (?, 0, ?, ?, ?, ?)",
                id,
                words,
                school,
                tool,
                at);
    }

    /** @param from searches from this day on are counted */
    Optional<Gap> find(UUID id, LocalDate from) {
        return sql.query(SELECT + " where g.id = ?", GapStore::gap, from, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<Gap> lock(UUID id, LocalDate from) {
        return sql.query(SELECT + " where g.id = ? for update of g", GapStore::gap, from, id).stream()
                .findFirst();
    }

    /** Last found first. */
    List<Gap> newest(GapState state, LocalDate from, Cursor after, int limit) {
        String condition = state == null
                ? ""
                : state == GapState.OPEN ? "g.closed_at is null and " : "g.closed_at is not null and ";
        return sql.query(
                SELECT + " where " + condition
                        + "(g.found_at, g.id) < (?, ?) order by g.found_at desc, g.id desc limit ?",
                GapStore::gap,
                from,
                after.at(),
                after.id(),
                limit);
    }

    void close(UUID id, String coach, String reason, Instant at) {
        sql.update(
                "update knowledge_gap set revision = revision + 1, closed_at = ?, closed_by = ?, close_reason = ?"
                        + " where id = ?",
                at,
                coach,
                reason,
                id);
    }

    private static Gap gap(ResultSet row) throws SQLException {
        return new Gap(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("words"),
                row.getObject("school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                row.getInt("searches"),
                Sql.instant(row, "found_at"),
                Sql.instant(row, "closed_at"),
                row.getString("close_reason"));
    }
}
