package nl.schoolbel.tickets.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.preferences.NoticeKind;

/** The rows of waiting mails. */
@ApplicationScoped
class MailStore {

    @Inject
    Sql sql;

    /** The mail that is due longest and that nobody else has in hand, locked until the end of the transaction. */
    Optional<WaitingMail> claim(Instant now) {
        return sql
                .query(
                        "select id, subject, ticket_id, attempts, made_at from notice_mail where state = 'waiting'"
                                + " and due_at <= ? order by due_at limit 1 for update skip locked",
                        row -> new WaitingMail(
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                row.getObject("ticket_id", UUID.class),
                                row.getInt("attempts"),
                                Sql.instant(row, "made_at")),
                        now)
                .stream()
                .findFirst();
    }

    /** What it tells that its reader has not read elsewhere meanwhile, in the order in which it happened. */
    List<NoticeKind> unread(UUID mailId) {
        return sql.query(
                "select kind from notice where mail_id = ? and read_at is null order by id limit 100",
                row -> NoticeKind.of(row.getString(1)),
                mailId);
    }

    /** It is over: {@code sent}, {@code refused} or {@code dropped}. */
    void settle(UUID id, String state, Instant at) {
        sql.update(
                "update notice_mail set state = ?, settled_at = ?, attempts = attempts + 1 where id = ?",
                state,
                at,
                id);
    }

    void later(UUID id, Instant due) {
        sql.update("update notice_mail set attempts = attempts + 1, due_at = ? where id = ?", due, id);
    }
}
