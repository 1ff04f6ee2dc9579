package nl.schoolbel.coaching.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of calendar addresses. */
@ApplicationScoped
class CalendarFeedStore {

    private static final String SELECT =
            "select id, coach_id, school_id, created_at, last_read_at, revoked_at from calendar_feed";

    /** Of this coach, or of this school; the other one of the two is {@code null}. */
    private static final String OF_OWNER = " where (coach_id = ?::uuid or school_id = ?::uuid)";

    @Inject
    Sql sql;

    /** Adds one unless its owner has this many in use already. */
    boolean add(CalendarFeed feed, String secretHash, int most) {
        return sql.update(
                        "insert into calendar_feed (id, coach_id, school_id, secret_hash, created_at)"
                                + " select ?, ?::uuid, ?::uuid, ?, ? where (select count(*) from (select 1 from calendar_feed"
                                + OF_OWNER + " and revoked_at is null limit ?) used) < ?",
                        feed.id(),
                        feed.coachId(),
                        feed.schoolId(),
                        secretHash,
                        feed.createdAt(),
                        feed.coachId(),
                        feed.schoolId(),
                        most,
                        most)
                == 1;
    }

    /** Last made first, those that were revoked included. */
    List<CalendarFeed> newest(UUID coachId, UUID schoolId, Cursor after, int limit) {
        return sql.query(
                SELECT + OF_OWNER + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                CalendarFeedStore::read,
                coachId,
                schoolId,
                after.at(),
                after.id(),
                limit);
    }

    /** False when its owner has none with this id. Safe to repeat. */
    boolean revoke(UUID id, UUID coachId, UUID schoolId, Instant now) {
        return sql.update(
                        "update calendar_feed set revoked_at = coalesce(revoked_at, ?)" + OF_OWNER + " and id = ?",
                        now,
                        coachId,
                        schoolId,
                        id)
                == 1;
    }

    /** The one in use with this secret. */
    Optional<CalendarFeed> inUse(String secretHash) {
        return sql
                .query(SELECT + " where secret_hash = ? and revoked_at is null", CalendarFeedStore::read, secretHash)
                .stream()
                .findFirst();
    }

    /** Writes at most once an hour, as calendars look often. */
    void noteRead(UUID id, Instant now, Instant hourAgo) {
        sql.update(
                "update calendar_feed set last_read_at = ? where id = ? and (last_read_at is null or last_read_at < ?)",
                now,
                id,
                hourAgo);
    }

    private static CalendarFeed read(ResultSet row) throws SQLException {
        return new CalendarFeed(
                row.getObject("id", UUID.class),
                row.getObject("coach_id", UUID.class),
                row.getObject("school_id", UUID.class),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "last_read_at"),
                Sql.instant(row, "revoked_at"));
    }
}
