package nl.schoolbel.tickets.notices;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.ticket.TicketNumber;

/** The rows of notices and of the mails that carry them. Notices are added by one at a time, so ids tell their order. */
@ApplicationScoped
class NoticeStore {

    /** A school year's quarter; what is older is in the ticket's own timeline. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String SELECT =
            "select n.id, n.ticket_id, t.number, t.title, n.kind, n.occurred_at, n.read_at, m.state as mail"
                    + " from notice n join ticket t on t.id = n.ticket_id left join notice_mail m on m.id = n.mail_id";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    void insert(String subject, HistoryFeed.Entry entry, NoticeKind kind, UUID mailId) {
        sql.update(
                "insert into notice (subject, ticket_id, history_id, kind, occurred_at, made_at, mail_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                subject,
                entry.ticketId(),
                entry.id(),
                kind.slug(),
                entry.occurredAt(),
                clock.instant(),
                mailId);
    }

    /** The mail to this person about this ticket that still waits, made when there is none; due no later than asked. */
    UUID waitingMail(String subject, UUID ticketId, Instant due) {
        return sql.query(
                        "insert into notice_mail as waiting (id, subject, ticket_id, state, made_at, due_at)"
                                + " values (?, ?, ?, 'waiting', ?, ?)"
                                + " on conflict (subject, ticket_id) where state = 'waiting'"
                                + " do update set due_at = least(waiting.due_at, excluded.due_at) returning id",
                        row -> row.getObject(1, UUID.class),
                        UUID.randomUUID(),
                        subject,
                        ticketId,
                        clock.instant(),
                        due)
                .get(0);
    }

    /** Newest first, below an id. */
    List<Notice> list(String subject, boolean unreadOnly, long before, int limit) {
        return sql.query(
                SELECT + " where n.subject = ? and n.id < ?" + (unreadOnly ? " and n.read_at is null" : "")
                        + " order by n.id desc limit ?",
                NoticeStore::read,
                subject,
                before,
                limit);
    }

    /** In the order of their making, above an id. */
    List<Notice> after(String subject, long id, int limit) {
        return sql.query(
                SELECT + " where n.subject = ? and n.id > ? order by n.id limit ?",
                NoticeStore::read,
                subject,
                id,
                limit);
    }

    boolean has(String subject, long id) {
        return !sql.query("select 1 from notice where id = ? and subject = ?", row -> 1, id, subject)
                .isEmpty();
    }

    /** The highest id there is; 0 when there is none. */
    long newest() {
        return sql.query("select coalesce(max(id), 0) from notice", row -> row.getLong(1))
                .get(0);
    }

    int markRead(String subject, long id, Instant at) {
        return sql.update(
                "update notice set read_at = coalesce(read_at, ?) where id = ? and subject = ?", at, id, subject);
    }

    void markReadUntil(String subject, long id, Instant at) {
        sql.update("update notice set read_at = ? where subject = ? and id <= ? and read_at is null", at, subject, id);
    }

    @Scheduled(every = "1h", delayed = "11m")
    @Transactional
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        sql.update("delete from notice where made_at < ?", before);
        sql.update(
                "delete from notice_mail m where m.settled_at < ?"
                        + " and not exists (select 1 from notice n where n.mail_id = m.id)",
                before);
    }

    void deleteOf(String subject) {
        awaitThoseBeingMade();
        sql.update("delete from notice where subject = ?", subject);
        sql.update("delete from notice_mail where subject = ?", subject);
        sql.update("delete from notice_author where subject = ?", subject);
    }

    void deleteAbout(UUID ticketId) {
        awaitThoseBeingMade();
        sql.update("delete from notice where ticket_id = ?", ticketId);
        sql.update("delete from notice_mail where ticket_id = ?", ticketId);
    }

    /** Until the end of the transaction none are made; what is deleted would otherwise come back from one under way. */
    private void awaitThoseBeingMade() {
        sql.query("select 1 from notice_position for update", row -> 1);
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getObject("ticket_id", UUID.class),
                TicketNumber.of(row.getLong("number")),
                row.getString("title"),
                NoticeKind.of(row.getString("kind")),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "read_at"),
                row.getString("mail"));
    }
}
