package nl.schoolbel.tickets.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.preferences.NoticeKind;

/** The rows of waiting mails. A claim is a lease on the machine's clock, so that a node that dies only delays a mail. */
@ApplicationScoped
class MailStore {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** What a mail tells of. */
    record Told(long noticeId, Optional<NoticeKind> kind) {}

    /**
     * Claims the mail that is due longest and that nobody else has in hand, priority 1 first. A claim that ran out counts
     * as an attempt of which nobody knows what came.
     */
    Optional<WaitingMail> claim(Duration lease) {
        Instant now = clock.machineInstant();
        return sql
                .query(
                        "update notice_mail set claimed_until = ?,"
                                + " uncertain = uncertain + case when claimed_until is null then 0 else 1 end"
                                + " where id = (select id from notice_mail where state = 'waiting' and due_at <= ?"
                                + " and (claimed_until is null or claimed_until < ?)"
                                + " order by urgent desc, due_at limit 1 for update skip locked)"
                                + " returning id, subject, ticket_id, urgent, attempts, uncertain, stale_at",
                        row -> new WaitingMail(
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                row.getObject("ticket_id", UUID.class),
                                row.getBoolean("urgent"),
                                row.getInt("attempts"),
                                row.getInt("uncertain"),
                                Sql.instant(row, "stale_at")),
                        now.plus(lease),
                        clock.instant(),
                        now)
                .stream()
                .findFirst();
    }

    /**
     * What it tells that its reader has not read elsewhere meanwhile, in the order in which it happened. Nothing joins it
     * until the end of the transaction.
     */
    List<Told> unread(UUID mailId) {
        sql.query("select 1 from notice_mail where id = ? for update", row -> 1, mailId);
        return sql.query(
                "select id, kind from notice where mail_id = ? and read_at is null order by id limit 100",
                row -> new Told(row.getLong(1), NoticeKind.find(row.getString(2))),
                mailId);
    }

    /** It went; what joined it on its way goes with another one. */
    void sent(WaitingMail mail, long lastTold) {
        settle(mail.id(), "sent");
        boolean more = !sql.query(
                        "select 1 from notice where mail_id = ? and id > ? limit 1", row -> 1, mail.id(), lastTold)
                .isEmpty();
        if (more) {
            UUID next = UUID.randomUUID();
            sql.update(
                    "insert into notice_mail (id, subject, ticket_id, state, made_at, urgent, due_at, stale_at)"
                            + " select ?, subject, ticket_id, 'waiting', ?, urgent, ?, stale_at"
                            + " from notice_mail where id = ?",
                    next,
                    clock.instant(),
                    clock.instant(),
                    mail.id());
            sql.update("update notice set mail_id = ? where mail_id = ? and id > ?", next, mail.id(), lastTold);
        }
    }

    /** It is over: {@code sent}, {@code uncertain}, {@code refused} or {@code dropped}. */
    void settle(UUID id, String state) {
        sql.update(
                "update notice_mail set state = ?, settled_at = ?, attempts = attempts + 1, claimed_until = null"
                        + " where id = ?",
                state,
                clock.instant(),
                id);
    }

    /** It was not tried, since it may not go before then. */
    void postpone(UUID id, Instant due) {
        sql.update("update notice_mail set due_at = ?, claimed_until = null where id = ?", due, id);
    }

    /** It was tried in vain, or perhaps in vain. */
    void later(UUID id, Instant due, boolean uncertain) {
        sql.update(
                "update notice_mail set attempts = attempts + 1, uncertain = uncertain + ?, due_at = ?,"
                        + " claimed_until = null where id = ?",
                uncertain ? 1 : 0,
                due,
                id);
    }
}
