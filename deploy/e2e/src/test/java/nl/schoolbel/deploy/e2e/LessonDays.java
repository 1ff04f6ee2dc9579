package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.events.schools.SchoolEvents;

/**
 * The days with lessons of a school with an ordinary week from Monday to Friday, counted one by one from what
 * tickets-service told last, so that coaching-service is not held against its own counting.
 */
final class LessonDays {

    private static final int DAYS_A_WEEK = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode closedDays;

    private LessonDays(JsonNode closedDays) {
        this.closedDays = closedDays;
    }

    static LessonDays toldOf(World world, String school) {
        List<ToldEvents.Told> told = world.told().about(school, SchoolEvents.CHANGED.topic());
        try {
            return new LessonDays(
                    JSON.readTree(told.get(told.size() - 1).at().value()).path("closedDays"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the school told that it is closed on that day. */
    boolean isClosed(LocalDate day) {
        for (JsonNode range : closedDays) {
            if (!day.isBefore(LocalDate.parse(range.path("firstDate").asText()))
                    && !day.isAfter(LocalDate.parse(range.path("lastDate").asText()))) {
                return true;
            }
        }
        return false;
    }

    /** The n-th lesson day after a day. */
    LocalDate after(LocalDate day, int lessonDays) {
        LocalDate reached = day;
        for (int left = lessonDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek().getValue() <= DAYS_A_WEEK && !isClosed(reached)) {
                left--;
            }
        }
        return reached;
    }

    LocalDate afterWeeks(LocalDate day, int schoolWeeks) {
        return after(day, schoolWeeks * DAYS_A_WEEK);
    }
}
