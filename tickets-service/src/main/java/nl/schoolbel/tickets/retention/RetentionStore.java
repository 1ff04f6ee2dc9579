package nl.schoolbel.tickets.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.SchoolCalendar;

/** The setting, and which tickets its time is over for. When a ticket ended stands with its figures, which stay. */
@ApplicationScoped
class RetentionStore {

    /**
     * The months are counted on the Dutch calendar from the ending, which no single instant tells apart: what ended on 31
     * March goes on 30 April. The first bound is for the index and lets the last days of a long month through.
     */
    private static final String IS_DUE =
            "f.forgotten_at is null and f.state in ('closed', 'withdrawn', 'merged') and f.since < ?"
                    + " and (f.since at time zone 'Europe/Amsterdam' + make_interval(months => ?))"
                    + " at time zone 'Europe/Amsterdam' <= ?";

    private static final String DUE = " from ticket_figure f where " + IS_DUE;

    @Inject
    Sql sql;

    record Row(int months, long version) {}

    /** What is due now, by a number of months. */
    record Bound(Instant now, int months) {

        private static final int LONG_MONTH_OVER_SHORT = 4;

        /** What ended before this is due. */
        Instant endedBefore() {
            return now.atZone(SchoolCalendar.DUTCH).minusMonths(months).toInstant();
        }

        private Instant latest() {
            return endedBefore().plus(LONG_MONTH_OVER_SHORT, ChronoUnit.DAYS);
        }
    }

    /** A ticket whose time is over, and when it ended. */
    record Due(Instant endedAt, UUID ticketId) {

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
        sql.update("update retention set months_after_closing = ?, version = version + 1", months);
    }

    int countDue(Bound bound, int most) {
        return sql.query(
                        "select count(*) from (select 1" + DUE + " limit ?) due",
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
                "select f.since, f.ticket_id" + DUE
                        + " and (f.since, f.ticket_id) > (?, ?) order by f.since, f.ticket_id limit ?",
                row -> new Due(Sql.instant(row, "since"), row.getObject("ticket_id", UUID.class)),
                bound.latest(),
                bound.months(),
                bound.now(),
                after.endedAt(),
                after.ticketId(),
                limit);
    }

    /** Locks it, behind whoever works on it. */
    void lockTicket(UUID ticketId) {
        sql.query("select 1 from ticket where id = ? for no key update", row -> row.getInt(1), ticketId);
    }

    /** Notes that it is done, unless the ticket was reopened meanwhile or forgotten elsewhere; false then. */
    boolean forgotten(UUID ticketId, Bound bound) {
        return sql.update(
                        "update ticket_figure f set forgotten_at = ? where f.ticket_id = ? and " + IS_DUE,
                        bound.now(),
                        ticketId,
                        bound.latest(),
                        bound.months(),
                        bound.now())
                == 1;
    }

    private Row find(String lock) {
        return sql.query(
                        "select months_after_closing, version from retention" + lock,
                        row -> new Row(row.getInt(1), row.getLong(2)))
                .get(0);
    }
}
