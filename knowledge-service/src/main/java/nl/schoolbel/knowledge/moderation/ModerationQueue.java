package nl.schoolbel.knowledge.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** All that waits for a coach, longest waiting first. */
@ApplicationScoped
public class ModerationQueue {

    /** Each half is read by its own index, no further than the page needs. */
    private static final String WAITING = """
            select * from (
                (select case state when 'PENDING' then 'REVIEW' else 'APPEAL' end as task, id, kind, thing_id,
                        null as reason, waits_since as arrived_at,
                        writer <> ? and (state = 'PENDING' or decided_by is distinct from ?) as for_you
                 from review
                 where state in ('PENDING', 'APPEALED') and (waits_since, id) > (?, ?)
                 order by waits_since, id limit ?)
                union all
                (select 'REPORT', id, kind, thing_id, reason, reported_at,
                        not exists (select 1 from abuse_report own where own.reporter = asked.coach
                                and own.kind = r.kind and own.thing_id = r.thing_id and own.settled_at is null)
                            and case r.kind
                                when 'REVIEW' then not exists (select 1 from review
                                    where id = r.thing_id and writer = asked.coach)
                                when 'PRACTICE' then not exists (select 1 from practice
                                    where id = r.thing_id and author = asked.coach)
                                when 'ARTICLE' then not exists (select 1 from article a join article_version v
                                    on v.article_id = a.id and v.number = a.published
                                    where a.id = r.thing_id and asked.coach in (v.written_by, v.checked_by))
                                else true end
                 from abuse_report r, (select cast(? as text) as coach) asked
                 where settled_at is null and (reported_at, id) > (?, ?)
                 order by reported_at, id limit ?)) as waiting
            order by arrived_at, id limit ?
            """;

    /** Before all that ever waited. */
    private static final Cursor FIRST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** Longest waiting first. */
    @Transactional
    public Page<ModerationItem> waiting(PageRequest page) {
        int limit = page.limit();
        Cursor after = page.cursor().equals(Cursor.START) ? FIRST : page.cursor();
        Instant now = clock.instant();
        String coach = caller.subject();
        List<ModerationItem> rows = sql.query(
                WAITING,
                row -> item(row, now),
                coach,
                coach,
                after.at(),
                after.id(),
                limit + 1,
                coach,
                after.at(),
                after.id(),
                limit + 1,
                limit + 1);
        return Page.of(rows, limit, item -> new Cursor(item.arrivedAt(), item.id()), item -> item);
    }

    private static ModerationItem item(ResultSet row, Instant now) throws SQLException {
        ModerationTask task = ModerationTask.valueOf(row.getString("task"));
        UUID id = row.getObject("id", UUID.class);
        Instant arrivedAt = Sql.instant(row, "arrived_at");
        String reason = row.getString("reason");
        return new ModerationItem(
                task,
                id,
                new Reported(ReportedKind.valueOf(row.getString("kind")), row.getObject("thing_id", UUID.class)),
                reason == null ? null : AbuseReason.valueOf(reason),
                arrivedAt,
                (int) Math.max(0, Duration.between(arrivedAt, now).toDays()),
                row.getBoolean("for_you"),
                "/knowledge/v1/" + (task == ModerationTask.REPORT ? "abuse-reports/" : "reviews/") + id);
    }
}
