package nl.schoolbel.coaching.profiles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which coach works under which version of the task profile, and from when: until the next one begins. */
@ApplicationScoped
public class ProfileWork {

    @Inject
    Sql sql;

    @Inject
    TaskProfiles profiles;

    @Inject
    CoachRegister coaches;

    @Inject
    Links links;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** A coach works under a version from a day on. */
    @Schema(name = "CoachUnderProfile")
    public record Under(
            UUID id,
            UUID coachId,
            UUID profileId,

            @Schema(description = "The number of the version")
            int number,

            LocalDate fromDate,
            @JsonIgnore Instant createdAt) {}

    /**
     * Refused: {@code not-found}; {@code coaching-profile-not-published}; {@code invalid-input} for an unknown coach, for a day
     * before the version counts, and for one that is no later than that of the coach's version before.
     */
    @Transactional
    public Under begin(UUID profileId, UUID coach, LocalDate fromDate) {
        TaskProfile profile = profiles.read(profileId);
        if (profile.isDraft()) {
            throw new ProblemException(CoachingProblem.PROFILE_NOT_PUBLISHED);
        }
        List<FieldFault> faults = new ArrayList<>();
        links.noteUnknown(faults, "/coachId", Links.Kind.COACH, coach);
        sql.query("select 1 from coach where id = ? for update", row -> 1, coach);
        boolean later = sql.query(
                        "select 1 from coach_profile where coach_id = ? and from_date >= ? limit 1",
                        row -> 1,
                        coach,
                        fromDate)
                .isEmpty();
        if (fromDate.isBefore(profile.fromDate()) || !later) {
            faults.add(new FieldFault("/fromDate", "period-overlap", texts.fieldDetail("period-overlap")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        Under under = new Under(UUID.randomUUID(), coach, profileId, profile.number(), fromDate, clock.instant());
        sql.update(
                "insert into coach_profile (id, coach_id, profile_id, from_date, created_at) values (?, ?, ?, ?, ?)",
                under.id(),
                coach,
                profileId,
                fromDate,
                under.createdAt());
        audit.changed("task-profile-given", "coach", coach);
        return under;
    }

    /** Of one coach, the last first. Refused: {@code not-found}. */
    @Transactional
    public Page<Under> ofCoach(UUID coach, PageRequest page) {
        if (coaches.find(coach).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return page("u.coach_id = ?", coach, page);
    }

    /** All who began under one version, the last entered first. Refused: {@code not-found}. */
    @Transactional
    public Page<Under> ofProfile(UUID profile, PageRequest page) {
        profiles.read(profile);
        return page("u.profile_id = ?", profile, page);
    }

    private Page<Under> page(String condition, UUID argument, PageRequest page) {
        int limit = page.limit();
        List<Under> rows = sql.query(
                "select u.id, u.coach_id, u.profile_id, p.number, u.from_date, u.created_at from coach_profile u"
                        + " join task_profile p on p.id = u.profile_id where " + condition
                        + " and (u.created_at, u.id) < (?, ?) order by u.created_at desc, u.id desc limit ?",
                ProfileWork::read,
                argument,
                page.cursor().at(),
                page.cursor().id(),
                limit + 1);
        return Page.of(rows, limit, row -> new Cursor(row.createdAt(), row.id()), Function.identity());
    }

    private static Under read(ResultSet row) throws SQLException {
        return new Under(
                row.getObject("id", UUID.class),
                row.getObject("coach_id", UUID.class),
                row.getObject("profile_id", UUID.class),
                row.getInt("number"),
                row.getObject("from_date", LocalDate.class),
                Sql.instant(row, "created_at"));
    }
}
