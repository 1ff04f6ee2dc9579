package nl.schoolbel.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import nl.schoolbel.events.envelope.EventJson;

/** What a column of JSON holds. {@code null} is stored and read as {@code null}. */
public final class JsonColumn {

    private JsonColumn() {}

    public static String write(Object value) {
        try {
            return value == null ? null : EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("cannot be stored as JSON", unwritable);
        }
    }

    public static <T> T read(String column, Class<T> type) {
        try {
            return column == null ? null : EventJson.mapper().readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw brokenColumn(broken);
        }
    }

    public static <T> T read(String column, TypeReference<T> type) {
        try {
            return column == null ? null : EventJson.mapper().readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw brokenColumn(broken);
        }
    }

    private static IllegalStateException brokenColumn(JsonProcessingException broken) {
        return new IllegalStateException("a column is not the JSON that was stored", broken);
    }
}
