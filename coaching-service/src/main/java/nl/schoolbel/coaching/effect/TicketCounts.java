package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.effect.domain.EffectWindow;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;

/** Counts tickets about a tool by school. A ticket counts on the day on which it was reported, once, whatever became of it. */
@ApplicationScoped
class TicketCounts {

    /** More schools a bestuur does not have. */
    private static final int MOST_SCHOOLS = 1_000;

    /** A ticket that was taken back or went into another one does not count; the turning day is on neither side. */
    private static final String COUNTED = "select school_id, count(*) filter (where reported_at < ?) as before,"
            + " count(*) filter (where reported_at >= ?) as after,"
            + " count(*) filter (where reported_at < ? and found_cause = 'USER_QUESTION') as questions_before,"
            + " count(*) filter (where reported_at >= ? and found_cause = 'USER_QUESTION') as questions_after"
            + " from ticket_about_tool t where tool_id = ? and ended is null and reported_at >= ? and reported_at < ?";

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    /** The tickets of one school. */
    record Count(UUID school, int before, int after, int questionsBefore, int questionsAfter) {}

    /** The first day of which tickets of a school are known; empty when none are. */
    Optional<LocalDate> knownFrom(UUID school) {
        return sql
                .query(
                        "select reported_at from ticket_about_tool where school_id = ? and reported_at is not null"
                                + " order by reported_at limit 1",
                        row -> days.dayOf(Sql.instant(row, "reported_at")),
                        school)
                .stream()
                .findFirst();
    }

    Count ofSchool(UUID school, UUID tool, EffectWindow window) {
        return sql
                .query(
                        COUNTED + " and school_id = ? group by school_id",
                        TicketCounts::read,
                        startOf(window.turningDate()),
                        startOf(window.turningDate().plusDays(1)),
                        startOf(window.turningDate()),
                        startOf(window.turningDate().plusDays(1)),
                        tool,
                        startOf(window.fromDate()),
                        startOf(window.untilDate().plusDays(1)),
                        school)
                .stream()
                .findFirst()
                .orElse(new Count(school, 0, 0, 0, 0));
    }

    /** Of all other schools that had any, as far as their tickets are known from the first day on. */
    List<Count> ofOthers(UUID tool, EffectWindow window, List<UUID> leftOut) {
        return sql.query(
                COUNTED + " and school_id <> all (?) and exists (select 1 from ticket_about_tool known"
                        + " where known.school_id = t.school_id and known.reported_at < ?) group by school_id limit ?",
                TicketCounts::read,
                startOf(window.turningDate()),
                startOf(window.turningDate().plusDays(1)),
                startOf(window.turningDate()),
                startOf(window.turningDate().plusDays(1)),
                tool,
                startOf(window.fromDate()),
                startOf(window.untilDate().plusDays(1)),
                leftOut.toArray(UUID[]::new),
                startOf(window.fromDate().plusDays(1)),
                MOST_SCHOOLS);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(
                row.getObject("school_id", UUID.class),
                row.getInt("before"),
                row.getInt("after"),
                row.getInt("questions_before"),
                row.getInt("questions_after"));
    }
}
