package nl.schoolbel.knowledge.ticketwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Tells the row of a ticket what one event said and leaves alone what a later one said, so that the events of both topics
 * may come in any order and more than once; then keeps of the words only what may still become an article.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TicketWords {

    @Inject
    Sql sql;

    @Inject
    HeldWordsStore store;

    @Inject
    DomainClock clock;

    /** @param tool {@code null} for about none */
    public void about(UUID ticket, UUID school, UUID tool, long sequence) {
        heard(ticket, school);
        sql.update(
                "update ticket_words set subject_tool_id = ?, subject_sequence = ? where ticket_id = ?"
                        + " and subject_sequence < ?",
                tool,
                sequence,
                ticket,
                sequence);
    }

    /** @param tool {@code null} when nobody named one: then it is about what the school says */
    public void found(UUID ticket, UUID school, UUID tool, Cause cause, long sequence) {
        heard(ticket, school);
        sql.update(
                "update ticket_words set found_tool_id = ?, cause = ?, found_sequence = ? where ticket_id = ?"
                        + " and found_sequence < ?",
                tool,
                cause,
                sequence,
                ticket,
                sequence);
    }

    /** The resolution stands. */
    public void closed(UUID ticket, UUID school, long sequence) {
        heard(ticket, school);
        state(ticket, "CLOSED", sequence);
        store.settle(ticket, clock.instant());
    }

    /**
     * The resolution counts as never given.
     *
     * @return false when the ticket was closed again after that
     */
    public boolean reopened(UUID ticket, UUID school, Instant at, long sequence) {
        heard(ticket, school);
        boolean open = state(ticket, "OPEN", sequence);
        sql.update(
                "update ticket_words set reopened_at = greatest(reopened_at, ?), drafted = drafted and not ?"
                        + " where ticket_id = ?",
                at,
                open,
                ticket);
        store.settle(ticket, clock.instant());
        return open;
    }

    /** Withdrawn or merged, which is the end: there is nothing to learn. */
    public void ended(UUID ticket, UUID school, long sequence) {
        heard(ticket, school);
        state(ticket, "ENDED", sequence);
        store.settle(ticket, clock.instant());
    }

    public void workaroundGiven(UUID ticket, UUID school) {
        heard(ticket, school);
        sql.update("update ticket_words set workaround_given = true where ticket_id = ?", ticket);
        store.settle(ticket, clock.instant());
    }

    public void texts(UUID ticket, String title, String description, long sequence) {
        heard(ticket, null);
        sql.update(
                "update ticket_words set title = case when title_out then null else ? end,"
                        + " description = case when description_out then null else ? end, texts_sequence = ?"
                        + " where ticket_id = ? and texts_sequence < ? and not everything_out and not drafted",
                title,
                description,
                sequence,
                ticket,
                sequence);
        store.settle(ticket, clock.instant());
    }

    /** The words of a workaround; the last one counts. */
    public void workaround(UUID ticket, UUID comment, String text, long sequence) {
        heard(ticket, null);
        sql.update(
                "update ticket_words set workaround = ?, workaround_id = ?, workaround_given = true,"
                        + " workaround_sequence = ? where ticket_id = ? and workaround_sequence < ?"
                        + " and not everything_out and not drafted and ? <> all (comments_out)",
                text,
                comment,
                sequence,
                ticket,
                sequence,
                comment);
        store.settle(ticket, clock.instant());
    }

    /** What was done; the last one counts, unless the ticket was opened again after it. */
    public void resolution(UUID ticket, String done, Instant at, long sequence) {
        heard(ticket, null);
        sql.update(
                "update ticket_words set resolution = case when resolution_out then null else ? end, resolution_at = ?,"
                        + " resolution_sequence = ? where ticket_id = ? and resolution_sequence < ?"
                        + " and not everything_out and not drafted",
                done,
                at,
                sequence,
                ticket,
                sequence);
        store.settle(ticket, clock.instant());
    }

    /** Takes words out, also those that come late. Safe to repeat. */
    public void takenOut(UUID ticket, RedactedText what, UUID thing) {
        heard(ticket, null);
        switch (what) {
            case TITLE -> out(ticket, "title_out = true, title = null");
            case DESCRIPTION -> out(ticket, "description_out = true, description = null");
            case RESOLUTION -> out(ticket, "resolution_out = true, resolution = null");
            case EVERYTHING -> out(ticket, "everything_out = true");
            case COMMENT ->
                sql.update(
                        "update ticket_words set comments_out = comments_out || ?::uuid,"
                                + " workaround = case when workaround_id = ? then null else workaround end"
                                + " where ticket_id = ? and ?::uuid <> all (comments_out)",
                        thing,
                        thing,
                        ticket,
                        thing);
            case ATTACHMENT -> {
                // No file is held.
            }
        }
        store.settle(ticket, clock.instant());
    }

    private void out(UUID ticket, String columns) {
        sql.update("update ticket_words set " + columns + " where ticket_id = ?", ticket);
    }

    private void heard(UUID ticket, UUID school) {
        sql.update(
                "insert into ticket_words (ticket_id, school_id, heard_at) values (?, ?, ?) on conflict (ticket_id) do update"
                        + " set school_id = coalesce(excluded.school_id, ticket_words.school_id),"
                        + " heard_at = greatest(ticket_words.heard_at, excluded.heard_at)",
                ticket,
                school,
                clock.instant());
    }

    /** An end is the end, whatever comes after it. False when something later was heard. */
    private boolean state(UUID ticket, String state, long sequence) {
        return sql.update(
                        "update ticket_words set state = ?, state_sequence = ? where ticket_id = ? and state_sequence < ?"
                                + " and state <> 'ENDED'",
                        state,
                        sequence,
                        ticket,
                        sequence)
                == 1;
    }
}
