package nl.schoolbel.tickets.redacting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** What was taken out, as the history of tickets has it. */
@ApplicationScoped
class RedactionStore {

    /** What the history calls it. */
    static final String WHAT = "text-redacted";

    @Inject
    Sql sql;

    record Row(long id, Redaction redaction) {

        /** History is numbered, where a cursor has an id. */
        Cursor position() {
            return new Cursor(redaction.redactedAt(), new UUID(0, id));
        }
    }

    /** Last first. */
    List<Row> newest(UUID ticketId, Cursor after, int limit) {
        return sql.query(
                "select id, occurred_at, detail from ticket_history where ticket_id = ? and what = ?"
                        + " and (occurred_at, id) < (?, ?) order by occurred_at desc, id desc limit ?",
                RedactionStore::read,
                ticketId,
                WHAT,
                after.at(),
                after.equals(Cursor.START) ? Long.MAX_VALUE : after.id().getLeastSignificantBits(),
                limit);
    }

    private static Row read(ResultSet row) throws SQLException {
        try {
            JsonNode detail = EventJson.mapper().readTree(row.getString("detail"));
            return new Row(
                    row.getLong("id"),
                    new Redaction(
                            EventJson.mapper().convertValue(detail.get("text"), RedactedText.class),
                            detail.has("thingId")
                                    ? UUID.fromString(detail.get("thingId").asText())
                                    : null,
                            EventJson.mapper().convertValue(detail.get("reason"), RedactionReason.class),
                            Sql.instant(row, "occurred_at")));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("history details are stored as JSON", broken);
        }
    }
}
