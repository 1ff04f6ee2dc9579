package nl.schoolbel.coaching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.effect.domain.EffectWindow;
import nl.schoolbel.coaching.effect.domain.Side;
import nl.schoolbel.coaching.effect.domain.Verdict;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The measurements that are due, and those that were made; a made one is never changed. */
@ApplicationScoped
class EffectStore {

    /** Those of which the activity was taken back stay, so that it is not measured anew, and are not shown. */
    private static final String SHOWN =
            " from effect e where not exists (select 1 from activity a where a.id = e.about_id"
                    + " and a.state = 'TAKEN_BACK')";

    @Inject
    Sql sql;

    /** A measurement that waits. */
    record Due(About about, UUID aboutId) {}

    void plan(Coaching coaching, LocalDate dueDate) {
        sql.update(
                "insert into effect_due (about, about_id, turning_date, due_date) values (?, ?, ?, ?)"
                        + " on conflict (about, about_id) do update"
                        + " set turning_date = excluded.turning_date, due_date = excluded.due_date",
                coaching.about(),
                coaching.id(),
                coaching.turningDate(),
                dueDate);
    }

    /** The one that is due longest and that nobody else holds; held until the transaction ends. */
    Optional<Due> claim(LocalDate today) {
        return sql
                .query(
                        "select about, about_id from effect_due where due_date <= ?"
                                + " order by due_date, about_id limit 1 for update skip locked",
                        row -> new Due(About.valueOf(row.getString("about")), row.getObject("about_id", UUID.class)),
                        today)
                .stream()
                .findFirst();
    }

    void postpone(Due due, LocalDate until) {
        sql.update(
                "update effect_due set due_date = ? where about = ? and about_id = ?",
                until,
                due.about(),
                due.aboutId());
    }

    void settle(Due due) {
        sql.update("delete from effect_due where about = ? and about_id = ?", due.about(), due.aboutId());
    }

    /** False, and nothing happens, when it was measured before. */
    boolean add(Effect effect) {
        Coaching coaching = effect.coaching();
        Effect.Comparison comparison = effect.comparison();
        return sql.update(
                        "insert into effect (id, about, about_id, school_id, tool_id, turning_date, from_date, until_date,"
                                + " before_school_weeks, after_school_weeks, tickets_before, tickets_after,"
                                + " questions_before, questions_after, verdict, comparison_schools,"
                                + " comparison_before_weeks, comparison_after_weeks, comparison_before,"
                                + " comparison_after, also, measured_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        effect.id(),
                        coaching.about(),
                        coaching.id(),
                        coaching.schoolId(),
                        coaching.toolId(),
                        coaching.turningDate(),
                        effect.window().fromDate(),
                        effect.window().untilDate(),
                        effect.before().schoolWeeks(),
                        effect.after().schoolWeeks(),
                        effect.before().tickets(),
                        effect.after().tickets(),
                        effect.questionsBefore(),
                        effect.questionsAfter(),
                        effect.verdict(),
                        comparison.schools(),
                        comparison.before().schoolWeeks(),
                        comparison.after().schoolWeeks(),
                        comparison.before().tickets(),
                        comparison.after().tickets(),
                        effect.also().toArray(String[]::new),
                        effect.measuredAt())
                == 1;
    }

    Optional<Effect> find(UUID id) {
        return sql.query("select *" + SHOWN + " and id = ?", EffectStore::read, id).stream()
                .findFirst();
    }

    /** Last measured first. */
    List<Effect> newest(EffectFilter filter, Cursor after, int limit) {
        StringBuilder query = new StringBuilder("select *" + SHOWN + " and (measured_at, id) < (?, ?)");
        List<Object> arguments = new ArrayList<>(List.of(after.at(), after.id()));
        filter.schools().ifPresent(schools -> {
            query.append(" and school_id = any (?)");
            arguments.add(schools.toArray(UUID[]::new));
        });
        if (filter.toolId() != null) {
            query.append(" and tool_id = ?");
            arguments.add(filter.toolId());
        }
        if (filter.aboutId() != null) {
            query.append(" and about_id = ?");
            arguments.add(filter.aboutId());
        }
        arguments.add(limit);
        return sql.query(
                query.append(" order by measured_at desc, id desc limit ?").toString(),
                EffectStore::read,
                arguments.toArray());
    }

    /** How often each verdict came, of coaching with a turning day in these days, both inclusive. */
    Map<Verdict, Integer> verdicts(LocalDate from, LocalDate until) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        sql.query(
                "select verdict, count(*) as effects" + SHOWN + " and turning_date between ? and ? group by verdict",
                row -> counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("effects")),
                from,
                until);
        return counts;
    }

    private static Effect read(ResultSet row) throws SQLException {
        LocalDate turning = row.getObject("turning_date", LocalDate.class);
        return new Effect(
                row.getObject("id", UUID.class),
                new Coaching(
                        About.valueOf(row.getString("about")),
                        row.getObject("about_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        row.getObject("tool_id", UUID.class),
                        turning),
                new EffectWindow(
                        row.getObject("from_date", LocalDate.class),
                        turning,
                        row.getObject("until_date", LocalDate.class)),
                new Side(row.getInt("tickets_before"), row.getDouble("before_school_weeks")),
                new Side(row.getInt("tickets_after"), row.getDouble("after_school_weeks")),
                row.getInt("questions_before"),
                row.getInt("questions_after"),
                Verdict.valueOf(row.getString("verdict")),
                new Effect.Comparison(
                        row.getInt("comparison_schools"),
                        new Side(row.getInt("comparison_before"), row.getDouble("comparison_before_weeks")),
                        new Side(row.getInt("comparison_after"), row.getDouble("comparison_after_weeks"))),
                List.of((String[]) row.getArray("also").getArray()),
                Sql.instant(row, "measured_at"));
    }
}
