package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.platform.sql.Sql;

/**
 * What tickets are about, one row each. Every statement says what one event said and leaves alone what a later one said,
 * so that they may come in any order and more than once.
 */
@ApplicationScoped
class KnownTickets {

    @Inject
    Sql sql;

    /** The earliest moment counts: a ticket that another one went into was reported when the first of both was. */
    void reported(UUID ticket, UUID school, Instant at) {
        sql.update(
                "insert into ticket_about_tool (ticket_id, school_id, reported_at) values (?, ?, ?)"
                        + " on conflict (ticket_id) do update"
                        + " set reported_at = least(ticket_about_tool.reported_at, excluded.reported_at)",
                ticket,
                school,
                at);
    }

    /** @param tool {@code null} for about none */
    void about(UUID ticket, UUID school, UUID tool, long sequence) {
        sql.update(
                "insert into ticket_about_tool (ticket_id, school_id, subject_tool_id, subject_sequence)"
                        + " values (?, ?, ?, ?) on conflict (ticket_id) do update"
                        + " set subject_tool_id = excluded.subject_tool_id, subject_sequence = excluded.subject_sequence"
                        + " where ticket_about_tool.subject_sequence < excluded.subject_sequence",
                ticket,
                school,
                tool,
                sequence);
    }

    /** @param tool {@code null} when nobody named one: then the ticket is about what it was about */
    void found(UUID ticket, UUID school, UUID tool, Cause cause, long sequence) {
        sql.update(
                "insert into ticket_about_tool (ticket_id, school_id, found_tool_id, found_cause, found_sequence)"
                        + " values (?, ?, ?, ?, ?) on conflict (ticket_id) do update"
                        + " set found_tool_id = excluded.found_tool_id, found_cause = excluded.found_cause,"
                        + " found_sequence = excluded.found_sequence"
                        + " where ticket_about_tool.found_sequence < excluded.found_sequence",
                ticket,
                school,
                tool,
                cause,
                sequence);
    }

    /** @param how {@code WITHDRAWN} or {@code MERGED}; either is the end */
    void ended(UUID ticket, UUID school, String how) {
        sql.update(
                "insert into ticket_about_tool (ticket_id, school_id, ended) values (?, ?, ?)"
                        + " on conflict (ticket_id) do update set ended = excluded.ended",
                ticket,
                school,
                how);
    }
}
