package nl.schoolbel.coaching.schooldays.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The school holidays of the regions as the ministry published them, 2025–2028, and the public holidays of 2026–2028. */
public final class DutchHolidays {

    private static final JsonNode FILE = read();

    private DutchHolidays() {}

    /** @param region {@code north}, {@code middle} or {@code south} */
    public static List<DateRange> ofRegion(String region) {
        List<DateRange> ranges = new ArrayList<>();
        FILE.path("schoolYears")
                .forEach(year -> year.forEach(holiday -> {
                    JsonNode days = holiday.path(region);
                    ranges.add(new DateRange(day(days.path(0)), day(days.path(1))));
                }));
        return ranges;
    }

    /** Good Friday and 5 May among them. */
    public static List<DateRange> ofEverybody() {
        List<DateRange> ranges = new ArrayList<>();
        FILE.path("publicHolidays")
                .forEach(year -> year.forEach(day -> {
                    if (year.isArray()) {
                        ranges.add(new DateRange(day(day), day(day)));
                    }
                }));
        return ranges;
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.asText());
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(DutchHolidays.class.getResource("/school-holidays.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
