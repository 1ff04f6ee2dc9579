package nl.schoolbel.sla.escalation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.escalation.domain.Receiver;

/**
 * The rows of mails. A claim is a lease on the machine's clock, so that a node that dies only delays a mail; when a mail is due
 * is told by the domain's.
 */
@ApplicationScoped
class EscalationMailStore {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** @param endpoint null where the mail is of an escalation, which is null else, as its ticket */
    record NewMail(
            UUID id,
            MailKind kind,
            UUID escalation,
            UUID ticket,
            UUID endpoint,
            Receiver receiver,
            String email,
            String language,
            ZoneId zone,
            Instant dueAt) {}

    /**
     * A mail whose time has come, with the escalation or the endpoint that it tells of.
     *
     * @param attempts how often it was tried before
     * @param uncertain after how many of these nobody knows whether the mail server took it
     * @param withdrawn true when there was no breach after all
     */
    record Waiting(
            UUID id,
            MailKind kind,
            UUID escalation,
            UUID ticket,
            UUID endpoint,
            Receiver receiver,
            String email,
            String language,
            ZoneId zone,
            int attempts,
            int uncertain,
            Target target,
            int repeat,
            int level,
            Instant dueAt,
            boolean withdrawn)
            implements MailRound.Waiting {}

    void add(List<NewMail> mails, Instant now) {
        sql.update(
                "insert into escalation_mail (made_at, state, id, kind, escalation_id, ticket_id, endpoint_id, receiver,"
                        + " email, language, zone, due_at) select ?, 'waiting', m.* from unnest(?::uuid[], ?::text[],"
                        + " ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],"
                        + " ?::timestamptz[]) as m",
                Stream.concat(
                                Stream.of(now),
                                Stream.of(Columns.of(mails)
                                        .with(NewMail::id)
                                        .with(mail -> mail.kind().inStore())
                                        .with(NewMail::escalation)
                                        .with(NewMail::ticket)
                                        .with(NewMail::endpoint)
                                        .with(mail -> mail.receiver().json())
                                        .with(NewMail::email)
                                        .with(NewMail::language)
                                        .with(NewMail::zone)
                                        .with(NewMail::dueAt)
                                        .arrays()))
                        .toArray());
    }

    /**
     * Claims the mail that is due longest and that nobody else has in hand. A claim that ran out counts as an attempt of
     * which nobody knows what came.
     */
    Optional<Waiting> claim(Duration lease) {
        Instant now = clock.machineInstant();
        return sql
                .query(
                        "with m as (update escalation_mail set claimed_until = ?,"
                                + " uncertain = uncertain + case when claimed_until is null then 0 else 1 end"
                                + " where id = (select id from escalation_mail"
                                + " where state = 'waiting' and due_at <= ? and (claimed_until is null or claimed_until < ?)"
                                + " order by due_at limit 1 for update skip locked) returning *)"
                                + " select m.id, m.kind, m.escalation_id, m.endpoint_id, m.ticket_id, m.receiver, m.email, m.language, m.zone, m.attempts,"
                                + " m.uncertain, e.target, e.repeat, e.level, e.due_at, e.withdrawn_at is not null as withdrawn"
                                + " from m left join escalation e on e.id = m.escalation_id",
                        row -> new Waiting(
                                row.getObject("id", UUID.class),
                                MailKind.ofStore(row.getString("kind")),
                                row.getObject("escalation_id", UUID.class),
                                row.getObject("ticket_id", UUID.class),
                                row.getObject("endpoint_id", UUID.class),
                                Receiver.ofJson(row.getString("receiver")),
                                row.getString("email"),
                                row.getString("language"),
                                ZoneId.of(row.getString("zone")),
                                row.getInt("attempts"),
                                row.getInt("uncertain"),
                                row.getString("target") == null ? null : Target.valueOf(row.getString("target")),
                                row.getInt("repeat"),
                                row.getInt("level"),
                                Sql.instant(row, "due_at"),
                                row.getBoolean("withdrawn")),
                        now.plus(lease),
                        clock.instant(),
                        now)
                .stream()
                .findFirst();
    }

    /** It is over: {@code sent}, {@code dropped}, {@code refused} or {@code uncertain}. The address is of no use any more. */
    void settle(UUID id, String state, String reason) {
        sql.update(
                "update escalation_mail set state = ?, reason = ?, settled_at = ?, email = null, attempts = attempts + 1,"
                        + " claimed_until = null where id = ?",
                state,
                reason,
                clock.instant(),
                id);
    }

    /** It was tried in vain, or perhaps in vain. */
    void later(UUID id, Instant due, boolean uncertain) {
        sql.update(
                "update escalation_mail set attempts = attempts + 1, uncertain = uncertain + ?, due_at = ?,"
                        + " claimed_until = null where id = ?",
                uncertain ? 1 : 0,
                due,
                id);
    }

    Map<UUID, List<EscalationMails.Told>> of(Collection<UUID> escalations) {
        record Found(UUID escalation, EscalationMails.Told told) {}
        return sql
                .query(
                        "select escalation_id, receiver, kind, state, reason, settled_at from escalation_mail"
                                + " where escalation_id = any(?) order by settled_at nulls last, id",
                        row -> new Found(
                                row.getObject("escalation_id", UUID.class),
                                new EscalationMails.Told(
                                        row.getString("receiver"),
                                        MailKind.ofStore(row.getString("kind")) == MailKind.UNDELIVERED,
                                        row.getString("state"),
                                        row.getString("reason"),
                                        Sql.instant(row, "settled_at"))),
                        (Object) escalations.toArray(UUID[]::new))
                .stream()
                .collect(
                        Collectors.groupingBy(Found::escalation, Collectors.mapping(Found::told, Collectors.toList())));
    }
}
