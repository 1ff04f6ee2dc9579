package nl.schoolbel.coaching.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.Sql;

/** How many teachers a school has, as a coach or the bestuur says. */
@ApplicationScoped
public class SchoolSizes {

    @Inject
    Sql sql;

    @Inject
    ReadCopies copies;

    @Inject
    AuditTrail audit;

    /** Without teachers and with version 0 while nobody told. Refused: {@code not-found}. */
    @Transactional
    public SchoolSize read(UUID school) {
        if (!copies.knows(SchoolEvents.CHANGED, school)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return sql
                .query(
                        "select teachers, version from school_size where school_id = ? for update",
                        row -> new SchoolSize(row.getInt("teachers"), row.getLong("version")),
                        school)
                .stream()
                .findFirst()
                .orElse(new SchoolSize(null, 0));
    }

    /** Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}. */
    @Transactional
    public SchoolSize put(UUID school, String ifMatch, NewSchoolSize wanted) {
        long version = read(school).version();
        Precondition.require(ifMatch, version);
        int changed = version == 0
                ? sql.update(
                        "insert into school_size (school_id, teachers, version) values (?, ?, 1) on conflict do nothing",
                        school,
                        wanted.teachers())
                : sql.update(
                        "update school_size set teachers = ?, version = version + 1 where school_id = ?",
                        wanted.teachers(),
                        school);
        if (changed == 0) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        audit.changed("school-size-set", "school", school);
        return new SchoolSize(wanted.teachers(), version + 1);
    }
}
