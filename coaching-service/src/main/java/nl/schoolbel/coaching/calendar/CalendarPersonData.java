package nl.schoolbel.coaching.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The calendar addresses of a coach; they end at an erasure. Those of a school are nobody's own. */
@ApplicationScoped
class CalendarPersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Override
    public String section() {
        return "calendarFeeds";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select f.* from calendar_feed f join coach c on c.id = f.coach_id where c.subject = ? order by f.created_at",
                row -> {
                    Map<String, Object> feed = new LinkedHashMap<>();
                    feed.put("id", row.getString("id"));
                    feed.put("createdAt", Sql.instant(row, "created_at"));
                    feed.put("lastReadAt", Sql.instant(row, "last_read_at"));
                    feed.put("revokedAt", Sql.instant(row, "revoked_at"));
                    return feed;
                },
                subject);
    }

    /** Another part may have put the pseudonym in the register already. */
    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "update calendar_feed set revoked_at = coalesce(revoked_at, ?) where coach_id in"
                        + " (select id from coach where subject in (?, ?))",
                clock.instant(),
                subject,
                pseudonym);
    }
}
