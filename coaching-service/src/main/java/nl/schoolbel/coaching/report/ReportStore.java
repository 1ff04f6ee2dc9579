package nl.schoolbel.coaching.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.sql.Sql;

/** Counts for the report, from the tables of this service; it owns none. */
@ApplicationScoped
class ReportStore {

    /** All names together. */
    static final String ALL = "all";

    @Inject
    Sql sql;

    /**
     * How many things, and about how many people at least.
     *
     * @param people of a cycle at least one; of several at a school as many as took part in the largest
     */
    record Count(int things, int people) {

        static final Count NONE = new Count(0, 0);
    }

    /**
     * Held activities and who took part.
     *
     * @param teachersAtLeast different ones: the most that were there at once, school by school
     */
    record Held(int activities, int teachers, int teachersAtLeast) {}

    /** @param falseOnes of those that were handled */
    record SignalCounts(int raised, int handled, int falseOnes) {}

    /**
     * Practices that crossed the wall of a school.
     *
     * @param practices different ones
     * @param takenOver times that a school began to do one of another school
     * @param giving schools whose practices they are
     * @param taking schools that began
     * @param embedded times that one became part of how another school works, and is so today
     */
    record Exchange(int practices, int takenOver, int giving, int taking, int embedded) {}

    /** Cycles that ended in a school year by whether the goal was reached: {@code true}, {@code false} or {@code unknown}. */
    Map<String, Count> goals(SchoolYear year) {
        return counts(
                "select coalesce(goal_reached::text, 'unknown') as name, school_id, teachers from coaching_cycle"
                        + " where ended_on between ? and ?",
                year);
    }

    /** Checks after twelve school weeks that were held in a school year, by whether it stuck. */
    Map<String, Count> embedded(SchoolYear year) {
        return counts(
                "select b.sticks::text as name, c.school_id, c.teachers"
                        + " from borging_check b join coaching_cycle c on c.id = b.cycle_id"
                        + " where b.state = 'HELD' and b.school_weeks = 12 and b.held_on between ? and ?",
                year);
    }

    Held held(SchoolYear year) {
        return sql.query(
                        "select coalesce(sum(activities), 0) as activities, coalesce(sum(teachers), 0) as teachers,"
                                + " coalesce(sum(at_once), 0) as at_least from (select school_id, count(*) as activities,"
                                + " sum(teachers) as teachers, max(teachers) as at_once from activity"
                                + " where state = 'HELD' and school_year = ? group by school_id) by_school",
                        row -> new Held(row.getInt("activities"), row.getInt("teachers"), row.getInt("at_least")),
                        year.startYear())
                .get(0);
    }

    SignalCounts signals(SchoolYear year) {
        return sql.query(
                        "select count(*) as raised, count(*) filter (where state in ('DECLINED', 'ENDED')) as handled,"
                                + " count(*) filter (where decline_reason = 'FALSE_SIGNAL' or outcome = 'FALSE_SIGNAL')"
                                + " as false_ones from signal where raised_at >= (?::timestamp at time zone"
                                + " 'Europe/Amsterdam') and raised_at < (?::timestamp at time zone 'Europe/Amsterdam')",
                        row -> new SignalCounts(row.getInt("raised"), row.getInt("handled"), row.getInt("false_ones")),
                        year.firstDate().atStartOfDay(),
                        year.lastDate().plusDays(1).atStartOfDay())
                .get(0);
    }

    /** What went from school to school in a school year, by the day on which the school that took it did it first. */
    Exchange exchange(SchoolYear year) {
        return sql.query(
                        "select count(*) filter (where tried) as taken_over,"
                                + " count(distinct practice_id) filter (where tried) as practices,"
                                + " count(distinct school_id) filter (where tried) as taking,"
                                + " count(distinct from_school_id) filter (where tried) as giving,"
                                + " count(*) filter (where embedded) as embedded"
                                + " from (select practice_id, school_id, from_school_id, tried_date between ? and ? as tried,"
                                + " embedded_date between ? and ? as embedded from adoption_copy"
                                + " where crossed_wall and state is not null"
                                + " and (tried_date between ? and ? or embedded_date between ? and ?)) a",
                        row -> new Exchange(
                                row.getInt("practices"),
                                row.getInt("taken_over"),
                                row.getInt("giving"),
                                row.getInt("taking"),
                                row.getInt("embedded")),
                        year.firstDate(),
                        year.lastDate(),
                        year.firstDate(),
                        year.lastDate(),
                        year.firstDate(),
                        year.lastDate(),
                        year.firstDate(),
                        year.lastDate())
                .get(0);
    }

    /** By name, and {@link #ALL} together. Who takes part in several cycles of a school is one person and counts once. */
    private Map<String, Count> counts(String cycles, SchoolYear year) {
        Map<String, Count> counts = new HashMap<>();
        sql.query(
                "select name, sum(things) as things, sum(at_once) as people from (select coalesce(name, '" + ALL
                        + "') as name, count(*) as things, max(greatest(teachers, 1)) as at_once from (" + cycles
                        + ") cycles group by grouping sets ((name, school_id), (school_id))) by_school group by name",
                row -> counts.put(row.getString("name"), new Count(row.getInt("things"), row.getInt("people"))),
                year.firstDate(),
                year.lastDate());
        return counts;
    }
}
