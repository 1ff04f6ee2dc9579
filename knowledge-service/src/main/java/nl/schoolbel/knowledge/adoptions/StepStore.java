package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.platform.sql.Sql;

/** The rows of steps, which are added and taken back and never change otherwise. */
@ApplicationScoped
class StepStore {

    @Inject
    Sql sql;

    /** Call while the adoption is locked. */
    void add(UUID adoption, StepRow step) {
        sql.update(
                "insert into adoption_step (adoption_id, number, state, step_date, practice_version, reason,"
                        + " adapted_practice_id, adapted_how, coach_helped, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                adoption,
                step.number(),
                step.state(),
                step.date(),
                step.practiceVersion(),
                step.reason(),
                step.adaptedPracticeId(),
                step.adaptedHow(),
                step.coachHelped(),
                step.recorder(),
                step.recordedAt());
    }

    void takeBack(UUID adoption, int number, Instant at) {
        sql.update(
                "update adoption_step set taken_back_at = ? where adoption_id = ? and number = ?",
                at,
                adoption,
                number);
    }

    /** All that were ever taken, oldest first. */
    List<StepRow> all(UUID adoption) {
        return sql.query(
                "select * from adoption_step where adoption_id = ? order by number", StepStore::step, adoption);
    }

    /** Newest first, below a number. */
    List<StepRow> below(UUID adoption, int number, int limit) {
        return sql.query(
                "select * from adoption_step where adoption_id = ? and number < ? order by number desc limit ?",
                StepStore::step,
                adoption,
                number,
                limit);
    }

    private static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getInt("number"),
                AdoptionState.valueOf(row.getString("state")),
                row.getObject("step_date", LocalDate.class),
                row.getInt("practice_version"),
                row.getString("reason"),
                row.getObject("adapted_practice_id", UUID.class),
                row.getString("adapted_how"),
                row.getBoolean("coach_helped"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"),
                Sql.instant(row, "taken_back_at"));
    }
}
