package nl.schoolbel.coaching.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.sql.Sql;

/** Reads what was done and asked at schools, from the tables of this service. */
@ApplicationScoped
class CoverageStore {

    /** More requests a board does not get in a school year. */
    private static final int MOST_REQUESTS = 20_000;

    @Inject
    Sql sql;

    /** When a request was asked, and when somebody first did something with it. */
    record Wait(UUID school, Instant askedAt, Instant respondedAt) {}

    Map<UUID, SchoolFacts> facts(Collection<UUID> schools, SchoolYear year, LocalDate today, Instant now) {
        Map<UUID, SchoolFacts> facts = new HashMap<>();
        sql.query(
                "select s.id, held.last_date, onboarded.onboarding_date, this_year.activities,"
                        + " planned.next_date, asked.open, size.teachers,"
                        + " exists (select 1 from coach_school a join coach c on c.id = a.coach_id"
                        + " where a.school_id = s.id and greatest(a.from_date, c.from_date) <= ?"
                        + " and coalesce(least(a.until_date, c.until_date), 'infinity') >= ?) as has_coach,"
                        + " (select count(*) from signal_switched_off o where o.school_id = s.id) as signals_off"
                        + " from unnest(?::uuid[]) as s (id)"
                        + " left join lateral (select (starts_at at time zone 'Europe/Amsterdam')::date as last_date"
                        + " from activity where school_id = s.id and state = 'HELD' order by starts_at desc limit 1)"
                        + " held on true"
                        + " left join lateral (select (starts_at at time zone 'Europe/Amsterdam')::date as onboarding_date"
                        + " from activity where school_id = s.id and state = 'HELD' and kind = 'ONBOARDING'"
                        + " order by starts_at desc limit 1) onboarded on true"
                        + " left join lateral (select count(*) as activities from activity where school_id = s.id"
                        + " and state = 'HELD' and starts_at >= ? and starts_at < ?) this_year on true"
                        + " left join lateral (select min((starts_at at time zone 'Europe/Amsterdam')::date) as next_date"
                        + " from activity where school_id = s.id and state = 'PLANNED' and starts_at >= ?) planned on true"
                        + " left join lateral (select count(*) as open from coaching_request r where r.school_id = s.id"
                        + " and r.state in ('OPEN', 'ACCEPTED', 'REFERRED')) asked on true"
                        + " left join school_size size on size.school_id = s.id",
                row -> facts.put(
                        row.getObject("id", UUID.class),
                        new SchoolFacts(
                                row.getObject("last_date", LocalDate.class),
                                row.getObject("onboarding_date", LocalDate.class),
                                row.getObject("next_date", LocalDate.class),
                                row.getInt("activities"),
                                row.getInt("open"),
                                row.getObject("teachers", Integer.class),
                                row.getBoolean("has_coach"),
                                row.getInt("signals_off"))),
                today,
                today,
                schools.toArray(UUID[]::new),
                startOf(year.firstDate()),
                startOf(year.lastDate().plusDays(1)),
                now);
        return facts;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }

    /** Of requests that were asked in a period, from inclusive, until exclusive, and that somebody did something with. */
    List<Wait> waits(Instant from, Instant until) {
        return sql.query(
                "select school_id, asked_at, first_response_at from coaching_request where asked_at >= ? and asked_at < ?"
                        + " and first_response_at is not null order by asked_at limit ?",
                row -> new Wait(
                        row.getObject("school_id", UUID.class),
                        Sql.instant(row, "asked_at"),
                        Sql.instant(row, "first_response_at")),
                from,
                until,
                MOST_REQUESTS);
    }
}
