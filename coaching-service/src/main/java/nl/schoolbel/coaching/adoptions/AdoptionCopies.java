package nl.schoolbel.coaching.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.knowledge.AdoptionChanged;
import nl.schoolbel.platform.sql.Sql;

/** The rows of adoptions. Each event is the whole of one; what was told last counts, in whatever order it is heard. */
@ApplicationScoped
class AdoptionCopies {

    @Inject
    Sql sql;

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Envelope<AdoptionChanged> event) {
        AdoptionChanged adoption = event.data();
        sql.update(
                "insert into adoption_copy as c (id, sequence, practice_id, school_id, from_school_id, state, crossed_wall,"
                        + " tried_date, embedded_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set sequence = excluded.sequence, practice_id = excluded.practice_id,"
                        + " school_id = excluded.school_id, from_school_id = excluded.from_school_id,"
                        + " state = excluded.state, crossed_wall = excluded.crossed_wall,"
                        + " tried_date = excluded.tried_date, embedded_date = excluded.embedded_date"
                        + " where c.sequence < excluded.sequence",
                adoption.adoptionId(),
                event.sequence(),
                adoption.practiceId(),
                adoption.schoolId(),
                adoption.fromSchoolId(),
                adoption.state(),
                adoption.crossedWall(),
                adoption.triedDate(),
                adoption.embeddedDate());
    }
}
