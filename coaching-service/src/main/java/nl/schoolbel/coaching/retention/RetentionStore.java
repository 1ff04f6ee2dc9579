package nl.schoolbel.coaching.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;

/** The setting, and which requests its time is over for. */
@ApplicationScoped
class RetentionStore {

    /**
     * The months are counted on the Dutch calendar from the end, which no single instant tells apart: what ended on 31 March
     * goes on 30 April. The first bound is for the index and lets the last days of a long month through.
     */
    private static final String IS_DUE =
            "forgotten_at is null and ticket_id is null and ended_at is not null and ended_at < ?"
                    + " and (ended_at at time zone 'Europe/Amsterdam' + make_interval(months => ?))"
                    + " at time zone 'Europe/Amsterdam' <= ?";

    @Inject
    Sql sql;

    record Row(int months, long version) {}

    /** What is due now, by a number of months. */
    record Bound(Instant now, int months) {

        private static final int LONG_MONTH_OVER_SHORT = 4;

        /** What ended before this is due. */
        Instant endedBefore() {
            return now.atZone(SchoolDayBook.ZONE).minusMonths(months).toInstant();
        }

        private Instant latest() {
            return endedBefore().plus(LONG_MONTH_OVER_SHORT, ChronoUnit.DAYS);
        }
    }

    /** A request whose time is over, and when it ended. */
    record Due(Instant endedAt, UUID requestId) {

        /** Before the first. */
        static final Due NONE = new Due(Instant.EPOCH, new UUID(0, 0));
    }

    Row find() {
        return find("");
    }

    Row lock() {
        return find(" for update");
    }

    void change(int months) {
        sql.update("update retention set months_after_end = ?, version = version + 1", months);
    }

    int countDue(Bound bound, int most) {
        return sql.query(
                        "select count(*) from (select 1 from coaching_request where " + IS_DUE + " limit ?) due",
                        row -> row.getInt(1),
                        bound.latest(),
                        bound.months(),
                        bound.now(),
                        most)
                .get(0);
    }

    /** Those that ended first, behind the one that was seen last. */
    List<Due> due(Bound bound, Due after, int limit) {
        return sql.query(
                "select ended_at, id from coaching_request where " + IS_DUE
                        + " and (ended_at, id) > (?, ?) order by ended_at, id limit ?",
                row -> new Due(Sql.instant(row, "ended_at"), row.getObject("id", UUID.class)),
                bound.latest(),
                bound.months(),
                bound.now(),
                after.endedAt(),
                after.requestId(),
                limit);
    }

    /** Locks it, behind whoever works on it; false when another node forgot it meanwhile. */
    boolean lockDue(UUID request, Bound bound) {
        return !sql.query(
                        "select 1 from coaching_request where id = ? and " + IS_DUE + " for update",
                        row -> row.getInt(1),
                        request,
                        bound.latest(),
                        bound.months(),
                        bound.now())
                .isEmpty();
    }

    private Row find(String lock) {
        return sql.query(
                        "select months_after_end, version from retention" + lock,
                        row -> new Row(row.getInt(1), row.getLong(2)))
                .get(0);
    }
}
