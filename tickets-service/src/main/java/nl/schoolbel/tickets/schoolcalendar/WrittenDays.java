package nl.schoolbel.tickets.schoolcalendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import nl.schoolbel.events.envelope.EventJson;

/** Lists of hours and of closed days as they stand in {@code jsonb} columns. */
public final class WrittenDays {

    private static final TypeReference<List<Hours>> HOURS = new TypeReference<>() {};
    private static final TypeReference<List<ClosedDays>> DAYS = new TypeReference<>() {};

    private WrittenDays() {}

    public static List<Hours> hours(String column) {
        return read(column, HOURS);
    }

    public static List<ClosedDays> days(String column) {
        return read(column, DAYS);
    }

    public static String column(List<?> list) {
        try {
            return EventJson.mapper().writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> read(String column, TypeReference<List<T>> type) {
        try {
            return EventJson.mapper().readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a column is not the JSON that was stored", broken);
        }
    }
}
