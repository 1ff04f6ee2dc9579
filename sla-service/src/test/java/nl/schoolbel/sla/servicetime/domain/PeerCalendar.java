package nl.schoolbel.sla.servicetime.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A calendar as the peer cases write it, turned into ours. */
public final class PeerCalendar {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final DateTimeFormatter LOCAL_OR_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX]");

    private final ZoneId zone;
    private final ServiceCalendar calendar;

    public PeerCalendar(JsonNode json) {
        zone = ZoneId.of(json.get("zone").asText());
        ServiceCalendarBuilder builder = ServiceCalendar.in(zone).weekly(WeeklyHours.of(weekly(json.get("weekly"))));
        json.path("holidays").forEach(date -> builder.closedOn(LocalDate.parse(date.asText())));
        json.path("overrides")
                .properties()
                .forEach(date -> builder.override(LocalDate.parse(date.getKey()), windows(date.getValue())));
        json.path("closures")
                .forEach(closure -> builder.closure(
                        LocalDate.parse(closure.get("date").asText()),
                        LocalWindow.of(
                                closure.get("from").asText(), closure.get("to").asText())));
        calendar = builder.build();
    }

    public ServiceCalendar calendar() {
        return calendar;
    }

    /** Reads an ISO local time in the calendar's zone, or one with an offset of its own. */
    public Instant instant(String text) {
        TemporalAccessor parsed = LOCAL_OR_OFFSET.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(parsed);
    }

    private static Map<DayOfWeek, List<LocalWindow>> weekly(JsonNode json) {
        Map<DayOfWeek, List<LocalWindow>> weekly = new EnumMap<>(DayOfWeek.class);
        json.properties()
                .forEach(day -> weekly.put(DayOfWeek.of(DAYS.indexOf(day.getKey()) + 1), windows(day.getValue())));
        return weekly;
    }

    /** The peers allow a window that opens and closes at the same moment: it is no window. */
    private static List<LocalWindow> windows(JsonNode json) {
        List<LocalWindow> windows = new ArrayList<>();
        json.forEach(pair -> {
            LocalWindow window =
                    LocalWindow.of(pair.get(0).asText(), pair.get(1).asText());
            if (!window.empty()) {
                windows.add(window);
            }
        });
        return windows;
    }
}
