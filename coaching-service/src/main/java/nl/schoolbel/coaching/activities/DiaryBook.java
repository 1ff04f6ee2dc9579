package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.coaching.activities.domain.ActivityRules;
import nl.schoolbel.coaching.activities.domain.Appointment;
import nl.schoolbel.coaching.activities.domain.Diary;
import nl.schoolbel.platform.sql.Sql;

/** What else a coach has at a time. */
@ApplicationScoped
class DiaryBook {

    /** Half of the longest travel, on each side. */
    private static final Duration FURTHEST_WAY = Duration.ofMinutes(Spent.DAY / 2);

    /** More does not fit in the days around one activity, as none overlap. */
    private static final int MOST = 1000;

    @Inject
    Sql sql;

    /** Until the transaction ends nobody else changes when this coach is where. */
    void lock(UUID coach) {
        sql.update("insert into activity_diary (coach_id) values (?) on conflict do nothing", coach);
        sql.query("select 1 from activity_diary where coach_id = ? for update", row -> 1, coach);
    }

    /**
     * What is planned or was held, and lies near enough to overlap, travel included.
     *
     * @param but the activity itself
     */
    Diary around(UUID coach, Appointment when, int travelMinutes, UUID but) {
        Appointment away = when.withTravel(travelMinutes);
        return new Diary(sql.query(
                "select id, starts_at, ends_at, travel_minutes from activity where coach_id = ? and id <> ?"
                        + " and state in ('PLANNED', 'HELD') and starts_at > ? and starts_at < ? order by starts_at limit ?",
                row -> new Diary.Entry(
                        row.getObject("id", UUID.class),
                        new Appointment(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                        row.getInt("travel_minutes")),
                coach,
                but,
                away.startsAt().minus(FURTHEST_WAY).minus(Duration.ofHours(ActivityRules.LONGEST_HOURS)),
                away.endsAt().plus(FURTHEST_WAY),
                MOST));
    }
}
