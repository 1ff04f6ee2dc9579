package nl.schoolbel.tickets.technicalrequests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.coaching.TechnicalRequestPassedOn;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TechnicalRequest;
import nl.schoolbel.platform.sql.Sql;

/** What is here of what coaches passed on. A row is held from its first word until the end of the transaction. */
@ApplicationScoped
class TechnicalRequestStore {

    @Inject
    Sql sql;

    /** A request of which facts and words are here, and that is no ticket yet. */
    record Whole(UUID ticketId, UUID schoolId, UUID toolId, Urgency urgency, String text) {}

    void passedOn(TechnicalRequestPassedOn told, Instant now) {
        sql.update(
                "insert into technical_request as known (ticket_id, request_id, heard_at, school_id, tool_id, urgency,"
                        + " passed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (ticket_id) do update set school_id = excluded.school_id,"
                        + " tool_id = excluded.tool_id, urgency = excluded.urgency, passed_at = excluded.passed_at"
                        + " where known.passed_at is null",
                told.ticketId(),
                told.requestId(),
                now,
                told.schoolId(),
                told.toolId(),
                told.urgency(),
                told.occurredAt());
    }

    void words(TechnicalRequest told, Instant now) {
        sql.update(
                "insert into technical_request as known (ticket_id, request_id, heard_at, text) values (?, ?, ?, ?)"
                        + " on conflict (ticket_id) do update set text = excluded.text"
                        + " where known.text is null and known.opened_at is null",
                told.ticketId(),
                told.requestId(),
                now,
                told.text());
    }

    /** Empty while a half is missing, and once the ticket is there. */
    Optional<Whole> whole(UUID ticketId) {
        return sql
                .query(
                        "select ticket_id, school_id, tool_id, urgency, text from technical_request where ticket_id = ?"
                                + " and passed_at is not null and text is not null and opened_at is null for update",
                        row -> new Whole(
                                row.getObject("ticket_id", UUID.class),
                                row.getObject("school_id", UUID.class),
                                row.getObject("tool_id", UUID.class),
                                Urgency.valueOf(row.getString("urgency")),
                                row.getString("text")),
                        ticketId)
                .stream()
                .findFirst();
    }

    /** The words stand on the ticket from now on. */
    void opened(UUID ticketId, Instant at) {
        sql.update("update technical_request set opened_at = ?, text = null where ticket_id = ?", at, ticketId);
    }

    /** Drops the halves that were heard before then; gives how many. */
    int dropHalves(Instant before) {
        return sql.update("delete from technical_request where opened_at is null and heard_at < ?", before);
    }
}
