package nl.schoolbel.coaching.telling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The rows of mails. A claim is a lease on the machine's clock, so that a node that dies only delays a mail. */
@ApplicationScoped
class TidingStore implements PersonData {

    /** The same news of the same thing is none before that. */
    private static final Duration QUIET = Duration.ofDays(1);

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /**
     * A mail whose time has come.
     *
     * @param attempts how often it was tried before
     * @param uncertain after how many of these nobody knows whether the mail server took it
     */
    record Waiting(UUID id, String subject, TidingKind kind, UUID thingId, Instant madeAt, int attempts, int uncertain)
            implements MailRound.Waiting {}

    void add(Collection<String> subjects, TidingKind kind, UUID thing) {
        Instant now = clock.instant();
        sql.update(
                "insert into tiding as told (id, subject, kind, thing_id, state, made_at, due_at)"
                        + " select gen_random_uuid(), subject, ?, ?, 'waiting', ?, ? from unnest(?::text[]) as subject"
                        + " on conflict (subject, thing_id, kind) do update set id = excluded.id, state = 'waiting',"
                        + " made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0, uncertain = 0,"
                        + " claimed_until = null, settled_at = null"
                        + " where told.state <> 'waiting' and told.made_at <= ?",
                kind,
                thing,
                now,
                now,
                subjects.stream().distinct().sorted().toArray(String[]::new),
                now.minus(QUIET));
    }

    /**
     * Claims the mail that is due longest and that nobody else has in hand. A claim that ran out counts as an attempt of
     * which nobody knows what came.
     */
    Optional<Waiting> claim(Duration lease) {
        Instant now = clock.machineInstant();
        return sql
                .query(
                        "update tiding set claimed_until = ?,"
                                + " uncertain = uncertain + case when claimed_until is null then 0 else 1 end"
                                + " where id = (select id from tiding where state = 'waiting' and due_at <= ?"
                                + " and (claimed_until is null or claimed_until < ?)"
                                + " order by due_at limit 1 for update skip locked)"
                                + " returning id, subject, kind, thing_id, made_at, attempts, uncertain",
                        row -> new Waiting(
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                TidingKind.valueOf(row.getString("kind")),
                                row.getObject("thing_id", UUID.class),
                                Sql.instant(row, "made_at"),
                                row.getInt("attempts"),
                                row.getInt("uncertain")),
                        now.plus(lease),
                        clock.instant(),
                        now)
                .stream()
                .findFirst();
    }

    /** It is over: {@code sent}, {@code dropped}, {@code refused} or {@code uncertain}. */
    void settle(UUID id, String state) {
        sql.update(
                "update tiding set state = ?, settled_at = ?, attempts = attempts + 1, claimed_until = null where id = ?",
                state,
                clock.instant(),
                id);
    }

    /** It was tried in vain, or perhaps in vain. */
    void later(UUID id, Instant due, boolean uncertain) {
        sql.update(
                "update tiding set attempts = attempts + 1, uncertain = uncertain + ?, due_at = ?, claimed_until = null"
                        + " where id = ?",
                uncertain ? 1 : 0,
                due,
                id);
    }

    @Scheduled(every = "1h", delayed = "14m")
    @Transactional
    void forgetOld() {
        sql.update("delete from tiding where made_at < ?", clock.instant().minus(KEPT));
    }

    @Override
    public String section() {
        return "mails";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select kind, thing_id, state, made_at, settled_at from tiding where subject = ? order by made_at, id",
                row -> {
                    Map<String, Object> mail = new LinkedHashMap<>();
                    mail.put("kind", TidingKind.valueOf(row.getString("kind")).slug());
                    mail.put("thingId", row.getString("thing_id"));
                    mail.put("state", row.getString("state"));
                    mail.put("madeAt", Sql.instant(row, "made_at"));
                    mail.put("settledAt", Sql.instant(row, "settled_at"));
                    return mail;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from tiding where subject = ?", subject);
    }
}
