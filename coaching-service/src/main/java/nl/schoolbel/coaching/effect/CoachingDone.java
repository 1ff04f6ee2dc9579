package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.effect.domain.EffectWindow;
import nl.schoolbel.platform.sql.Sql;

/** What was done about tools at schools, read from the activities and cycles of this service. */
@ApplicationScoped
class CoachingDone {

    /** Kinds that show something to teachers. A planning talk or a borging check is not expected to change tickets. */
    private static final String SHOWN =
            "('KENNISMAKING', 'DEMONSTRATION', 'CO_TEACHING', 'WORKSHOP', 'LESSON_VISIT', 'OFFICE_HOUR')";

    /** Activities that were held and cycles whose borging began. */
    private static final String ALL = "select 'ACTIVITY' as about, id, school_id, tool_id, starts_at,"
            + " (starts_at at time zone 'Europe/Amsterdam')::date as turning_date, lower(replace(kind, '_', '-')) as kind,"
            + " cycle_id from activity where state = 'HELD' and school_id is not null and tool_id is not null and kind in "
            + SHOWN
            + " union all select 'CYCLE', id, school_id, tool_id,"
            + " borging_from::timestamp at time zone 'Europe/Amsterdam', borging_from, 'cycle', id from coaching_cycle"
            + " where borging_from is not null and tool_id is not null";

    @Inject
    Sql sql;

    /** Nothing is logged later: the hours of a school year are settled thirty days after it. */
    private static final Duration LOGGED_WITHIN = Duration.ofDays(366 + 30 + 1);

    /** Those that were neither measured nor planned to be; by index, as this is looked at all day long. */
    List<Coaching> unplanned(Instant now, int limit) {
        return sql.query(
                "select about, id, school_id, tool_id, turning_date from (" + ALL + ") done"
                        + " where starts_at >= ? and not exists (select 1 from effect_due d where d.about = done.about and d.about_id = done.id)"
                        + " and not exists (select 1 from effect e where e.about = done.about and e.about_id = done.id)"
                        + " limit ?",
                CoachingDone::read,
                now.minus(LOGGED_WITHIN),
                limit);
    }

    /** As it is now; empty when it has no tool or school any more, or borging was taken back. */
    Optional<Coaching> find(About about, UUID id) {
        return sql
                .query(
                        "select about, id, school_id, tool_id, turning_date from (" + ALL + ") done"
                                + " where about = ? and id = ?",
                        CoachingDone::read,
                        about,
                        id)
                .stream()
                .findFirst();
    }

    /** The kinds of what else was done about the same tool at the same school; a cycle's own activities are the cycle. */
    List<String> also(Coaching coaching, EffectWindow window) {
        return sql.query(
                "select distinct kind from (" + ALL + ") done where tool_id = ? and school_id = ?"
                        + " and turning_date between ? and ? and id <> ? and (about = 'CYCLE' or cycle_id is null or cycle_id <> ?) order by kind",
                row -> row.getString("kind"),
                coaching.toolId(),
                coaching.schoolId(),
                window.fromDate(),
                window.untilDate(),
                coaching.id(),
                coaching.id());
    }

    /** Schools where something was done about a tool in these days. */
    List<UUID> schoolsWithCoaching(UUID tool, EffectWindow window) {
        return sql.query(
                "select distinct school_id from (" + ALL + ") done where tool_id = ? and turning_date between ? and ?",
                row -> row.getObject("school_id", UUID.class),
                tool,
                window.fromDate(),
                window.untilDate());
    }

    private static Coaching read(ResultSet row) throws SQLException {
        return new Coaching(
                About.valueOf(row.getString("about")),
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("tool_id", UUID.class),
                row.getObject("turning_date", LocalDate.class));
    }
}
