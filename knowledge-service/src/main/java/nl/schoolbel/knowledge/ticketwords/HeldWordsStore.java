package nl.schoolbel.knowledge.ticketwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of words: what is due, what may go, and what stays. */
@ApplicationScoped
class HeldWordsStore {

    /** The words of the resolution come on another topic; a ticket that has none by then is drafted without. */
    private static final Duration WAIT_FOR_RESOLUTION = Duration.ofMinutes(10);

    /** Deleted at a time. */
    private static final int CLEARED_AT_ONCE = 200;

    /** Closed, and there is something to learn: somebody did not know how, or a way around was given. */
    private static final String TEACHES =
            "state = 'CLOSED' and (cause = 'USER_QUESTION' or workaround_given) and not title_out and not everything_out";

    private static final String SOLVED =
            "(resolution is not null and (reopened_at is null or resolution_at > reopened_at))";

    private static final String COLUMNS = "ticket_id, school_id, coalesce(found_tool_id, subject_tool_id) as tool_id,"
            + " title, description, workaround, workaround_id, case when " + SOLVED
            + " then resolution end as resolution";

    @Inject
    Sql sql;

    /**
     * Says whether an article is due, and drops the words when none will come of them: the ticket ended, was closed with
     * nothing to learn, or its title is out.
     */
    void settle(UUID ticket, Instant now) {
        sql.update(
                "update ticket_words set due_at = case when " + TEACHES
                        + " and not drafted and (title is not null or known_to_articles) then case when " + SOLVED
                        + " then least(due_at, ?) else coalesce(due_at, ?) end end where ticket_id = ?",
                now,
                now.plus(WAIT_FOR_RESOLUTION),
                ticket);
        sql.update(
                "update ticket_words set title = null, description = null, workaround = null, resolution = null"
                        + " where ticket_id = ? and (drafted or title_out or everything_out or state = 'ENDED'"
                        + " or state = 'CLOSED' and not (" + TEACHES + "))",
                ticket);
    }

    /** The longest due, which no other transaction gets until this one ends. */
    Optional<HeldWords> claim(Instant now) {
        return sql
                .query(
                        "select " + COLUMNS + " from ticket_words where due_at <= ? order by due_at, ticket_id limit 1"
                                + " for update skip locked",
                        HeldWordsStore::words,
                        now)
                .stream()
                .findFirst();
    }

    void drafted(UUID ticket) {
        sql.update(
                "update ticket_words set drafted = true, known_to_articles = true, due_at = null, title = null,"
                        + " description = null, workaround = null, resolution = null where ticket_id = ?",
                ticket);
    }

    void postpone(UUID ticket, Instant until) {
        sql.update("update ticket_words set due_at = ? where ticket_id = ? and due_at is not null", until, ticket);
    }

    Optional<HeldWords> find(UUID ticket) {
        return sql
                .query(
                        "select " + COLUMNS + " from ticket_words where ticket_id = ? and school_id is not null"
                                + " and title is not null and state = 'OPEN'",
                        HeldWordsStore::words,
                        ticket)
                .stream()
                .findFirst();
    }

    /** Drops some of what nothing was heard of since; true when there is more. */
    boolean dropBefore(Instant moment) {
        return sql.update(
                        "delete from ticket_words where ticket_id = any (array(select ticket_id from ticket_words"
                                + " where heard_at < ? order by heard_at, ticket_id limit " + CLEARED_AT_ONCE
                                + " for update skip locked))",
                        moment)
                == CLEARED_AT_ONCE;
    }

    private static HeldWords words(ResultSet row) throws SQLException {
        return new HeldWords(
                row.getObject("ticket_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getString("workaround"),
                row.getObject("workaround_id", UUID.class),
                row.getString("resolution"));
    }
}
