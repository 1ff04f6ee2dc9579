package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.schoolbel.coaching.content.HeldWords;
import nl.schoolbel.coaching.content.domain.WordsKept;
import nl.schoolbel.platform.sql.Sql;

/** Takes notes and reasons out when their time is over; what was done, when and for how many stays. */
@ApplicationScoped
class ActivityWords implements HeldWords {

    private static final int BATCH = 200;

    @Inject
    Sql sql;

    @Override
    public boolean forgetSome(WordsKept kept, LocalDate today) {
        int schoolYear = kept.lastOver(today).startYear();
        int activities = sql.update(
                "update activity set version = version + 1, content = null, end_reason = null, outside_reason = null"
                        + " where id in (select id from activity where school_year <= ? and (content is not null"
                        + " or end_reason is not null or outside_reason is not null) order by id limit ?"
                        + " for update skip locked)",
                schoolYear,
                BATCH);
        int moves = sql.update(
                "update activity_move set reason = null where (activity_id, move_number) in (select m.activity_id,"
                        + " m.move_number from activity_move m join activity a on a.id = m.activity_id"
                        + " where a.school_year <= ? and m.reason is not null order by 1, 2 limit ?"
                        + " for update of m skip locked)",
                schoolYear,
                BATCH);
        return activities == BATCH || moves == BATCH;
    }
}
