package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/**
 * Holds that no school has two leading coaches on one day. A coach leads a school from the later of two first days, its own
 * and that of the assignment, until the earlier of two last days. Who changes one of them locks the school first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadDays {

    @Inject
    Sql sql;

    /** Makes transactions about the coaches of one school wait for each other. */
    public void lock(UUID school) {
        sql.update(
                "insert into coached_school (school_id) values (?)"
                        + " on conflict (school_id) do update set school_id = excluded.school_id",
                school);
    }

    /** The same for all schools that a coach ever had. */
    void lockSchoolsOf(UUID coach) {
        sql.query(
                "select school_id from coached_school"
                        + " where school_id in (select school_id from coach_school where coach_id = ?)"
                        + " order by school_id for update",
                row -> 1,
                coach);
    }

    /**
     * True when a school has another leading coach on one of these days.
     *
     * @param untilDate inclusive, or {@code null} until further notice
     */
    public boolean areTaken(UUID school, UUID byOtherThan, LocalDate fromDate, LocalDate untilDate) {
        return !sql.query(
                        "select 1 from coach_school other join coach who on who.id = other.coach_id"
                                + " where other.school_id = ? and other.coach_id <> ? and other.role = 'LEAD'"
                                + " and greatest(other.from_date, who.from_date, ?::date)"
                                + " <= coalesce(least(other.until_date, who.until_date, ?::date), 'infinity') limit 1",
                        row -> 1,
                        school,
                        byOtherThan,
                        fromDate,
                        untilDate)
                .isEmpty();
    }

    /** True when with these first and last days the coach would lead a school while another one does. */
    boolean wouldClash(UUID coach, LocalDate fromDate, LocalDate untilDate) {
        return !sql.query(
                        "select 1 from coach_school own join coach_school other on other.school_id = own.school_id"
                                + " and other.coach_id <> own.coach_id and other.role = 'LEAD'"
                                + " join coach who on who.id = other.coach_id"
                                + " where own.coach_id = ? and own.role = 'LEAD'"
                                + " and greatest(own.from_date, ?::date, other.from_date, who.from_date)"
                                + " <= coalesce(least(own.until_date, ?::date, other.until_date, who.until_date),"
                                + " 'infinity') limit 1",
                        row -> 1,
                        coach,
                        fromDate,
                        untilDate)
                .isEmpty();
    }
}
