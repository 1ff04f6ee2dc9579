package nl.schoolbel.coaching.cycles.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.content.HeldWords;
import nl.schoolbel.coaching.content.domain.WordsKept;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Takes the words and numbers of cycles out when their time is over; where, about what, when and how it ended stays. */
@ApplicationScoped
class CycleWords implements HeldWords {

    private static final int BATCH = 50;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Override
    public boolean forgetSome(WordsKept kept, LocalDate today) {
        LocalDate before = kept.keptFrom(today);
        List<UUID> over = sql.query(
                "update coaching_cycle set version = version + 1, goal = null, measure = null, unit = null, baseline = null,"
                        + " target = null, result = null, content_gone_at = ? where id in (select id from coaching_cycle"
                        + " where ended_on < ? and content_gone_at is null order by ended_on limit ?"
                        + " for update skip locked) returning id",
                row -> row.getObject("id", UUID.class),
                clock.instant(),
                before,
                BATCH);
        for (String statement : List.of(
                "delete from cycle_evidence where cycle_id = any (?)",
                "update cycle_step set reason = null where cycle_id = any (?)",
                "update cycle_decision set reason = null, result = null where cycle_id = any (?)",
                "update cycle_action set version = version + 1, what = null, reason = null where cycle_id = any (?)")) {
            sql.update(statement, (Object) over.toArray(UUID[]::new));
        }
        int reviews = sql.update(
                "update cycle_review set words = null where id in (select id from cycle_review"
                        + " where words is not null and held_on < ? order by held_on limit ? for update skip locked)",
                before,
                BATCH);
        return over.size() == BATCH || reviews == BATCH;
    }
}
