package nl.schoolbel.tickets.notices;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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

    /** A kind that another version of this service wrote is not for us to show. */
    private static final String SELECT =
            "select n.id, n.ticket_id, t.number, t.title, n.kind, n.occurred_at, n.read_at, m.state as mail"
                    + " from notice n join ticket t on t.id = n.ticket_id left join notice_mail m on m.id = n.mail_id"
                    + " where n.kind = any (?) and n.subject = ? and t.school_id = any (coalesce(?::uuid[], array[t.school_id]))";

    private static final String[] KINDS =
            Arrays.stream(NoticeKind.values()).map(NoticeKind::slug).toArray(String[]::new);

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

    /** Who is told of a comment need not be told of the files that it speaks of, unless that was read already. */
    void takePlaceOfFiles(HistoryFeed.Entry comment) {
        sql.update(
                "delete from notice n using notice told, ticket_history c, comment said, ticket_history h"
                        + " where c.id = ? and said.id = (c.detail ->> 'commentId')::uuid and h.ticket_id = c.ticket_id"
                        + " and h.what = 'attached' and (h.detail ->> 'attachmentId')::uuid = any (said.attachment_ids)"
                        + " and told.history_id = c.id and n.history_id = h.id and n.subject = told.subject"
                        + " and n.read_at is null",
                comment.id());
    }

    /**
     * The mail to this person about this ticket that still waits, made when there is none; due no later than asked, and
     * news for as long as what joins it.
     */
    UUID waitingMail(String subject, UUID ticketId, MailTime.Terms terms) {
        return sql.query(
                        "insert into notice_mail as waiting"
                                + " (id, subject, ticket_id, state, made_at, urgent, due_at, stale_at)"
                                + " values (?, ?, ?, 'waiting', ?, ?, ?, ?)"
                                + " on conflict (subject, ticket_id) where state = 'waiting'"
                                + " do update set due_at = least(waiting.due_at, excluded.due_at),"
                                + " urgent = waiting.urgent or excluded.urgent,"
                                + " stale_at = greatest(waiting.stale_at, excluded.stale_at) returning id",
                        row -> row.getObject(1, UUID.class),
                        UUID.randomUUID(),
                        subject,
                        ticketId,
                        clock.instant(),
                        terms.urgent(),
                        terms.due(),
                        terms.staleAt())
                .get(0);
    }

    /** Newest first, below an id. */
    List<Notice> list(NoticeReader reader, boolean unreadOnly, long before, int limit) {
        return sql.query(
                SELECT + " and n.id < ?" + (unreadOnly ? " and n.read_at is null" : "") + " order by n.id desc limit ?",
                NoticeStore::read,
                KINDS,
                reader.subject(),
                reader.schoolIds(),
                before,
                limit);
    }

    /** In the order of their making, above an id. */
    List<Notice> after(NoticeReader reader, long id, int limit) {
        return sql.query(
                SELECT + " and n.id > ? order by n.id limit ?",
                NoticeStore::read,
                KINDS,
                reader.subject(),
                reader.schoolIds(),
                id,
                limit);
    }

    /** Whether everything that came after an id is still kept; false for an id that is to come. */
    boolean nothingIsForgottenBehind(long id) {
        return sql.query(
                        "select coalesce(max(id), 0) >= ? and coalesce(min(id), 0) <= ? + 1 from notice",
                        row -> row.getBoolean(1),
                        id,
                        id)
                .get(0);
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
                NoticeKind.find(row.getString("kind")).orElseThrow(),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "read_at"),
                row.getString("mail"));
    }
}
