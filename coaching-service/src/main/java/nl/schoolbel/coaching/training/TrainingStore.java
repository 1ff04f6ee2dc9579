package nl.schoolbel.coaching.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.coaching.training.domain.Step;
import nl.schoolbel.coaching.training.domain.StepState;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** The rows of programmes, enrolments and progress. */
@ApplicationScoped
class TrainingStore {

    @Inject
    Sql sql;

    /** A coach follows a programme. */
    record Enrolment(UUID id, long version, UUID programmeId, UUID coachId, LocalDate fromDate) {}

    /** How many coaches are in a state with one module or milestone. */
    record Count(UUID item, StepState state, int coaches) {}

    private record ItemStep(UUID item, Step step) {}

    void put(TrainingProgramme programme) {
        sql.update(
                "insert into training_programme (id, version, title, provider, start_year, years, content, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?::jsonb, ?) on conflict (id) do update set"
                        + " version = training_programme.version + 1, title = excluded.title,"
                        + " provider = excluded.provider, start_year = excluded.start_year, years = excluded.years,"
                        + " content = excluded.content",
                programme.id(),
                programme.title(),
                programme.provider(),
                SchoolYear.parse(programme.startSchoolYear()).orElseThrow().startYear(),
                programme.years(),
                JsonColumn.write(new TrainingContent(programme.modules(), programme.milestones())),
                programme.createdAt());
    }

    Optional<TrainingProgramme> find(UUID id) {
        return sql.query("select * from training_programme where id = ?", TrainingStore::read, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<TrainingProgramme> lock(UUID id) {
        return sql.query("select * from training_programme where id = ? for update", TrainingStore::read, id).stream()
                .findFirst();
    }

    /** As it stays until the transaction ends: it waits for a change under way, and a change waits for it. */
    Optional<TrainingProgramme> keep(UUID id) {
        return sql.query("select * from training_programme where id = ? for share", TrainingStore::read, id).stream()
                .findFirst();
    }

    List<TrainingProgramme> newest(Cursor after, int limit) {
        return sql.query(
                "select * from training_programme where (created_at, id) < (?, ?)"
                        + " order by created_at desc, id desc limit ?",
                TrainingStore::read,
                after.at(),
                after.id(),
                limit);
    }

    /** True when somebody said something about a module or milestone that is not among these. */
    boolean hasProgressBeside(UUID programme, Collection<UUID> items) {
        return !sql.query(
                        "select 1 from training_progress p join training_enrolment e on e.id = p.enrolment_id"
                                + " where e.programme_id = ? and not p.item_id = any (?) limit 1",
                        row -> 1,
                        programme,
                        items.toArray(UUID[]::new))
                .isEmpty();
    }

    /** False when the coach follows the programme already. */
    boolean enrol(Enrolment enrolment, Instant at) {
        return sql.update(
                        "insert into training_enrolment (id, version, programme_id, coach_id, from_date, created_at)"
                                + " values (?, 0, ?, ?, ?, ?) on conflict (programme_id, coach_id) do nothing",
                        enrolment.id(),
                        enrolment.programmeId(),
                        enrolment.coachId(),
                        enrolment.fromDate(),
                        at)
                == 1;
    }

    /** Of one coach; a few in a working life. */
    List<Enrolment> ofCoach(UUID coach) {
        return sql.query(
                "select * from training_enrolment where coach_id = ? order by from_date desc, id",
                TrainingStore::readEnrolment,
                coach);
    }

    /** Holds the row until the transaction ends. */
    Optional<Enrolment> lockEnrolment(UUID programme, UUID coach) {
        return sql
                .query(
                        "select * from training_enrolment where programme_id = ? and coach_id = ? for update",
                        TrainingStore::readEnrolment,
                        programme,
                        coach)
                .stream()
                .findFirst();
    }

    int enrolled(UUID programme) {
        return sql.query(
                        "select count(*) from training_enrolment where programme_id = ?",
                        row -> row.getInt(1),
                        programme)
                .get(0);
    }

    void putStep(UUID enrolment, UUID item, Step step) {
        sql.update(
                "insert into training_progress (enrolment_id, item_id, state, done_on, reason, proof)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (enrolment_id, item_id) do update set"
                        + " state = excluded.state, done_on = excluded.done_on, reason = excluded.reason,"
                        + " proof = excluded.proof",
                enrolment,
                item,
                step.state(),
                step.doneDate(),
                step.reason(),
                step.proof());
        sql.update("update training_enrolment set version = version + 1 where id = ?", enrolment);
    }

    /** By module or milestone; what is not there is planned. */
    Map<UUID, Step> steps(UUID enrolment) {
        Map<UUID, Step> steps = new LinkedHashMap<>();
        sql.query(
                        "select item_id, state, done_on, reason, proof from training_progress where enrolment_id = ?",
                        row -> new ItemStep(
                                row.getObject("item_id", UUID.class),
                                new Step(
                                        StepState.valueOf(row.getString("state")),
                                        row.getObject("done_on", LocalDate.class),
                                        row.getString("reason"),
                                        row.getString("proof"))),
                        enrolment)
                .forEach(one -> steps.put(one.item(), one.step()));
        return steps;
    }

    /** Over all who follow a programme; coaches without a word are not among them. */
    List<Count> counts(UUID programme) {
        return sql.query(
                "select p.item_id, p.state, count(*) as coaches from training_progress p"
                        + " join training_enrolment e on e.id = p.enrolment_id where e.programme_id = ?"
                        + " group by p.item_id, p.state",
                row -> new Count(
                        row.getObject("item_id", UUID.class),
                        StepState.valueOf(row.getString("state")),
                        row.getInt("coaches")),
                programme);
    }

    private static Enrolment readEnrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("programme_id", UUID.class),
                row.getObject("coach_id", UUID.class),
                row.getObject("from_date", LocalDate.class));
    }

    private static TrainingProgramme read(ResultSet row) throws SQLException {
        TrainingContent content = JsonColumn.read(row.getString("content"), TrainingContent.class);
        return new TrainingProgramme(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("provider"),
                new SchoolYear(row.getInt("start_year")).label(),
                row.getInt("years"),
                content.modules(),
                content.milestones(),
                Sql.instant(row, "created_at"),
                row.getLong("version"));
    }
}
