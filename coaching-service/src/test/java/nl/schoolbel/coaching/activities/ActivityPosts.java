package nl.schoolbel.coaching.activities;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.time.DomainClock;

/** Activities as a coach sends them, on whatever day the test runs. */
@ApplicationScoped
public class ActivityPosts {

    public static final String ACTIVITIES = "/coaching/v1/activities";

    @Inject
    SchoolDayBook days;

    @Inject
    DomainClock clock;

    @Inject
    Sql sql;

    /** A Monday that lies ahead. */
    public LocalDate monday() {
        return days.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(SchoolDayBook.ZONE).toInstant();
    }

    /** A workshop from ten to eleven on the coming Monday. */
    public Map<String, Object> workshop(UUID school) {
        return workshop(school, at(monday(), 10));
    }

    /** A workshop of an hour. */
    public Map<String, Object> workshop(UUID school, Instant startsAt) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("kind", "workshop");
        wanted.put("schoolId", school);
        wanted.put("topic", "Prowise in de kleuterbouw");
        wanted.put("content", "Begin met het aanspreken van de rekenhoek.");
        wanted.put("startsAt", startsAt.toString());
        wanted.put("endsAt", startsAt.plus(1, ChronoUnit.HOURS).toString());
        return wanted;
    }

    /** The same, an hour ago. */
    public Map<String, Object> logged(UUID school) {
        Map<String, Object> wanted = workshop(school, clock.instant().minus(1, ChronoUnit.HOURS));
        wanted.put("held", spent());
        return wanted;
    }

    public static Map<String, Object> spent() {
        Map<String, Object> spent = new LinkedHashMap<>();
        spent.put("preparationMinutes", 30);
        spent.put("travelMinutes", 40);
        spent.put("contactMinutes", 60);
        spent.put("technicalMinutes", 15);
        spent.put("participants", Map.of("teachers", 6, "contactpersonen", 1, "others", 0));
        return spent;
    }

    public UUID added(Staff.Member coach, Map<String, Object> wanted) {
        Response added = as(coach.token()).body(wanted).post(ACTIVITIES);
        added.then().statusCode(201);
        return UUID.fromString(added.path("id"));
    }

    /** As if time went by: it began so many days and an hour ago. */
    public void began(UUID activity, int days) {
        sql.update(
                "update activity set starts_at = ?, ends_at = ? where id = ?",
                clock.instant().minus(days, ChronoUnit.DAYS).minus(1, ChronoUnit.HOURS),
                clock.instant().minus(days, ChronoUnit.DAYS),
                activity);
    }

    public static Response read(Token who, UUID activity) {
        return as(who).get(ACTIVITIES + "/" + activity);
    }

    /** With the ETag as it is now. */
    public static Response step(Token who, UUID activity, String step, Map<String, Object> body) {
        return as(who).header("If-Match", read(who, activity).header("ETag"))
                .body(body)
                .post(ACTIVITIES + "/" + activity + "/" + step);
    }
}
