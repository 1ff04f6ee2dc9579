package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.schoolbel.coaching.content.HeldWords;
import nl.schoolbel.coaching.content.domain.WordsKept;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;

/**
 * Takes out what coaches wrote about ended signals, and schools about switches that count no more, when their time is over.
 * What a signal was about, how it ended and the kind of reason stay.
 */
@ApplicationScoped
class SignalWords implements HeldWords {

    private static final int BATCH = 200;

    @Inject
    Sql sql;

    @Override
    public boolean forgetSome(WordsKept kept, LocalDate today) {
        Instant before = kept.keptFrom(today).atStartOfDay(SchoolDayBook.ZONE).toInstant();
        int signals = sql.update(
                "update signal set version = version + 1, reason = null where id in (select id from signal"
                        + " where ended_at < ? and reason is not null order by ended_at limit ? for update skip locked)",
                before,
                BATCH);
        int switches = sql.update(
                "update signal_switch set reason = null where (school_id, rule_id, version) in (select s.school_id,"
                        + " s.rule_id, s.version from signal_switch s where s.reason is not null and exists (select 1"
                        + " from signal_switch later where later.school_id = s.school_id and later.rule_id = s.rule_id"
                        + " and later.version = s.version + 1 and later.switched_at < ?)"
                        + " order by 1, 2, 3 limit ? for update of s skip locked)",
                before,
                BATCH);
        return signals == BATCH || switches == BATCH;
    }
}
