package nl.schoolbel.knowledge.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.exchange.domain.Period;
import nl.schoolbel.platform.sql.Sql;

/** Counts over practices and adoptions, each in one statement; it owns no table. */
@ApplicationScoped
class ExchangeStore {

    /** What is not of the school that does it; {@code a} is the adoption. */
    private static final String ELSEWHERE = "a.from_school_id is distinct from a.school_id";

    /**
     * Practices of a cohort: first published in a period, with the number of schools that do or did them beside their own and
     * the day on which the second school began. The days come last: PostgreSQL takes few to be in them, and would look each up
     * by itself.
     */
    private static final String COHORT = "with first_published as (select practice_id,"
            + " (min(published_at) at time zone 'Europe/Amsterdam')::date as day from practice_version"
            + " where published_at is not null group by practice_id),"
            + " reached as (select a.practice_id, count(*) as schools, min(a.tried_date) filter (where a.crossed_wall)"
            + " as second_day from adoption a where a.tried_date is not null and " + ELSEWHERE
            + " group by a.practice_id),"
            + " every as materialized (select v.school_id, v.subject_areas, f.day, coalesce(r.schools, 0) as schools,"
            + " case when v.school_id is not null then r.second_day end as second_day"
            + " from first_published f join practice p on p.id = f.practice_id"
            + " join practice_version v on v.practice_id = p.id and v.number = p.published"
            + " left join reached r on r.practice_id = p.id),"
            + " cohort as (select * from every where day between ? and ?)";

    @Inject
    Sql sql;

    /** @param medianDays {@code null} when none crossed */
    record Cohort(int published, int ofASchool, int crossed, Double medianDays) {}

    /** @param area {@code null} for any */
    record AreaCount(SubjectArea area, int published, int ofASchool, int crossed) {}

    record Begun(int begun, int crossed, int coachHelped) {}

    record AfterAYear(int begun, int embedded) {}

    Cohort cohort(Period period) {
        return sql.query(
                        COHORT + " select count(*) as published, count(school_id) as of_a_school,"
                                + " count(second_day) as crossed,"
                                + " percentile_cont(0.5) within group (order by greatest(second_day - day, 0))"
                                + " filter (where second_day is not null) as median_days from cohort",
                        row -> new Cohort(
                                row.getInt("published"),
                                row.getInt("of_a_school"),
                                row.getInt("crossed"),
                                row.getObject("median_days", Double.class)),
                        period.from(),
                        period.until())
                .get(0);
    }

    /** Number of practices of the cohort by the number of schools that they reached. */
    Map<Integer, Integer> reach(Period period) {
        Map<Integer, Integer> practices = new HashMap<>();
        sql.query(
                COHORT + " select schools, count(*) as practices from cohort group by schools",
                row -> practices.put(row.getInt("schools"), row.getInt("practices")),
                period.from(),
                period.until());
        return practices;
    }

    /** Most published first. */
    List<AreaCount> areas(Period period) {
        return sql.query(
                COHORT + " select area, count(*) as published, count(school_id) as of_a_school,"
                        + " count(second_day) as crossed from cohort left join lateral unnest(subject_areas) as area on true"
                        + " group by area order by published desc, area nulls last",
                row -> new AreaCount(
                        row.getString("area") == null ? null : SubjectArea.valueOf(row.getString("area")),
                        row.getInt("published"),
                        row.getInt("of_a_school"),
                        row.getInt("crossed")),
                period.from(),
                period.until());
    }

    Begun begun(Period period) {
        return sql.query(
                        "select count(*) as begun, count(*) filter (where a.crossed_wall) as crossed,"
                                + " count(*) filter (where a.coach_helped) as helped from adoption a"
                                + " where a.tried_date between ? and ? and " + ELSEWHERE,
                        row -> new Begun(row.getInt("begun"), row.getInt("crossed"), row.getInt("helped")),
                        period.from(),
                        period.until())
                .get(0);
    }

    int embedded(Period period) {
        return count("a.embedded_date between ? and ?", period);
    }

    int dropped(Period period) {
        return count("a.state = 'DROPPED' and a.state_date between ? and ?", period);
    }

    private int count(String condition, Period period) {
        return sql.query(
                        "select count(*) as number from adoption a where " + condition + " and " + ELSEWHERE,
                        row -> row.getInt("number"),
                        period.from(),
                        period.until())
                .get(0);
    }

    /** Of what began in a period, how much is embedded today. */
    AfterAYear embeddedOf(Period begun) {
        return sql.query(
                        "select count(*) as begun, count(*) filter (where a.state = 'EMBEDDED') as embedded from adoption a"
                                + " where a.tried_date between ? and ? and " + ELSEWHERE,
                        row -> new AfterAYear(row.getInt("begun"), row.getInt("embedded")),
                        begun.from(),
                        begun.until())
                .get(0);
    }

    /** Most dropped first, with the last reasons. */
    List<ExchangeView.Dropped> mostDropped(Period period, int most, int reasons) {
        return sql.query(
                "select d.practice_id, v.title, d.dropped, (select count(*) from adoption a"
                        + " where a.practice_id = d.practice_id and a.tried_date is not null and " + ELSEWHERE
                        + ") as reached, array(select s.reason from adoption a"
                        + " join adoption_step s on s.adoption_id = a.id and s.number = a.step"
                        + " where a.practice_id = d.practice_id and a.state = 'DROPPED' and a.state_date between ? and ?"
                        + " and " + ELSEWHERE + " order by a.state_date desc, a.id limit ?) as reasons"
                        + " from (select a.practice_id, count(*) as dropped from adoption a where a.state = 'DROPPED'"
                        + " and a.state_date between ? and ? and " + ELSEWHERE
                        + " group by a.practice_id order by dropped desc, a.practice_id limit ?) d"
                        + " join practice p on p.id = d.practice_id"
                        + " join practice_version v on v.practice_id = p.id and v.number = p.published"
                        + " order by d.dropped desc, d.practice_id",
                ExchangeStore::dropped,
                period.from(),
                period.until(),
                reasons,
                period.from(),
                period.until(),
                most);
    }

    private static ExchangeView.Dropped dropped(ResultSet row) throws SQLException {
        return new ExchangeView.Dropped(
                row.getObject("practice_id", UUID.class),
                row.getString("title"),
                row.getInt("dropped"),
                row.getInt("reached"),
                Arrays.asList((String[]) row.getArray("reasons").getArray()));
    }
}
