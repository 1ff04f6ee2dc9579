package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.Sql;

/** How many hours the bestuur gives a coach in a school year. The bestuur reads them, and the coach the own ones. */
@ApplicationScoped
public class CoachHours {

    private static final int HOUR_MINUTES = 60;

    @Inject
    Sql sql;

    @Inject
    CoachStore coaches;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** By school year, the last one first. Refused: {@code not-found}, also for somebody else's hours. */
    @Transactional
    public List<CoachHoursView> list(UUID coach) {
        requireReader(coach);
        return sql.query(
                "select school_year, minutes, version from coach_hours where coach_id = ? order by school_year desc",
                row -> new CoachHoursView(
                        new SchoolYear(row.getInt("school_year")).label(),
                        row.getInt("minutes") / HOUR_MINUTES,
                        row.getLong("version")),
                coach);
    }

    /** Of a year for which no hours were given: none, with version 0. Refused: {@code not-found}; {@code invalid-input}. */
    @Transactional
    public CoachHoursView read(UUID coach, String schoolYear) {
        String label = year(schoolYear).label();
        return list(coach).stream()
                .filter(hours -> hours.schoolYear().equals(label))
                .findFirst()
                .orElseGet(() -> new CoachHoursView(label, null, 0));
    }

    /** Refused: {@code not-found}; {@code invalid-input}; {@code precondition-missing} or {@code changed-meanwhile}. */
    @Transactional
    public CoachHoursView put(UUID coach, String schoolYear, String ifMatch, NewCoachHours wanted) {
        SchoolYear year = year(schoolYear);
        if (coaches.lock(coach).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Precondition.require(ifMatch, read(coach, schoolYear).version());
        sql.update(
                "insert into coach_hours (coach_id, school_year, minutes, version) values (?, ?, ?, 1)"
                        + " on conflict (coach_id, school_year) do update set minutes = excluded.minutes,"
                        + " version = coach_hours.version + 1",
                coach,
                year.startYear(),
                wanted.hours() * HOUR_MINUTES);
        audit.changed("coach-hours-set", CoachKeeping.KIND, coach + "/" + year.label());
        return read(coach, schoolYear);
    }

    private void requireReader(UUID coach) {
        if (coaches.find(coach)
                .filter(found -> caller.has(Roles.BESTUUR) || found.subject().equals(caller.subject()))
                .isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private SchoolYear year(String label) {
        return SchoolYear.parse(label)
                .orElseThrow(() -> ProblemException.ofFields(
                        List.of(new FieldFault("schoolYear", "pattern", texts.fieldDetail("pattern")))));
    }
}
