package nl.schoolbel.tickets.schoolcalendar;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import nl.schoolbel.platform.sql.JsonColumn;

/** Lists of hours and of closed days as they stand in {@code jsonb} columns. */
public final class WrittenDays {

    private static final TypeReference<List<Hours>> HOURS = new TypeReference<>() {};
    private static final TypeReference<List<ClosedDays>> DAYS = new TypeReference<>() {};

    private WrittenDays() {}

    public static List<Hours> hours(String column) {
        return JsonColumn.read(column, HOURS);
    }

    public static List<ClosedDays> days(String column) {
        return JsonColumn.read(column, DAYS);
    }

    public static String column(List<?> list) {
        return JsonColumn.write(list);
    }
}
