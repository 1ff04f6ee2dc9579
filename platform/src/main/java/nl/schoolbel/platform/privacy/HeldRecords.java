package nl.schoolbel.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.platform.sql.Sql;

/** Takes words out of the records that this service still holds: those not sent yet, and those no consumer could take. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldRecords {

    @Inject
    Sql sql;

    /**
     * Where in a record the words stand.
     *
     * @param field the member of the data that holds them
     * @param idField the member that says which thing they belong to; {@code null} when the key alone says it
     * @param id of that thing, or another word that tells it apart; {@code null} when {@code idField} is
     */
    public record Place(String field, String idField, Object id) {

        /** The words of the thing that the topic is keyed by. */
        public static Place of(String field) {
            return new Place(field, null, null);
        }

        boolean isIn(JsonNode data) {
            return data.has(field)
                    && (idField == null || data.path(idField).asText().equals(id.toString()));
        }
    }

    private record Held(UUID id, byte[] value) {}

    /** Puts the mark in place of the words in every record of this type and key. A dead letter that is no JSON loses its value. */
    public void redact(EventType<?> type, UUID key, Place place, String mark) {
        sql.update(
                "update outbox set value = jsonb_set(value::jsonb, array[?], to_jsonb(?::text), false)::text"
                        + " where topic = ? and key = ? and headers ->> 'ce_type' = ?"
                        + " and (?::text is null or value::jsonb ->> ? = ?)",
                place.field(),
                mark,
                type.topic().name(),
                key.toString(),
                type.type(),
                place.idField(),
                place.idField(),
                place.id() == null ? null : place.id().toString());
        List<Held> letters = sql.query(
                "select id, value from dead_letter where topic = ? and key = ? and headers ->> 'ce_type' = ?"
                        + " and value is not null for update",
                row -> new Held(row.getObject("id", UUID.class), row.getBytes("value")),
                type.topic().name(),
                key.toString(),
                type.type());
        letters.forEach(letter -> sql.update(
                "update dead_letter set value = ? where id = ?", redacted(letter.value(), place, mark), letter.id()));
    }

    /** Drops the values of all dead letters of a topic and key; those that waited are discarded, since nothing is left. */
    public void drop(Topic topic, UUID key) {
        sql.update(
                "update dead_letter set value = null, state = case state when 'waiting' then 'discarded' else state end"
                        + " where topic = ? and key = ? and value is not null",
                topic.name(),
                key.toString());
    }

    private static byte[] redacted(byte[] value, Place place, String mark) {
        try {
            JsonNode data = EventJson.mapper().readTree(value);
            if (data instanceof ObjectNode object && place.isIn(object)) {
                return write(object.put(place.field(), mark));
            }
            return value;
        } catch (IOException noJson) {
            return null;
        }
    }

    private static byte[] write(ObjectNode data) throws JsonProcessingException {
        return EventJson.mapper().writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
    }
}
