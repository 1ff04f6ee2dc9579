package nl.schoolbel.coaching.activities;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.coaching.content.ContentConfig;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.work.Worker;

/** Takes notes and reasons out when their time is over; what was done, when and for how many stays. */
@ApplicationScoped
public class ActivityForgetting {

    /** It is a matter of months. */
    private static final Duration POLL = Duration.ofHours(1);

    private static final int BATCH = 200;

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    @Inject
    ContentConfig config;

    private final Worker worker = new Worker("activity-forgetting", 1, POLL, this::forgetSome);

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /** One batch; true when more wait. */
    boolean forgetSome() {
        int last = config.kept().lastOver(days.today()).startYear();
        return QuarkusTransaction.requiringNew().call(() -> forgetUntil(last));
    }

    private boolean forgetUntil(int schoolYear) {
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
