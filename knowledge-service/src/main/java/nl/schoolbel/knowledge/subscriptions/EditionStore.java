package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.subscriptions.domain.WeekMoment;
import nl.schoolbel.platform.mail.MailRound;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The rows of editions, one per person and week. A claim is a lease on the machine's clock. */
@ApplicationScoped
class EditionStore {

    /** A mailbox that was gone may be there again. */
    private static final Duration REFUSAL_COUNTS = Duration.ofDays(28);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /**
     * A mail whose time has come.
     *
     * @param from tells of what was new from then on
     * @param until and before then
     * @param attempts how often it was tried before
     * @param uncertain after how many of these nobody knows whether the mail server took it
     */
    record Waiting(UUID id, UUID subscriber, Instant from, Instant until, int attempts, int uncertain)
            implements MailRound.Waiting {}

    /**
     * An edition for everybody who was not told up to it, and has none of that week: that is kept by the key.
     *
     * @return how many
     */
    int plan(WeekMoment.Edition edition, Instant due) {
        return sql.update(
                "insert into subscription_edition (id, subscriber_id, week_date, from_at, until_at, state, due_at)"
                        + " select gen_random_uuid(), id, ?, told_until, ?, 'waiting', ? from subscriber s"
                        + " where told_until < ? and (refused_at is null or refused_at < ?)"
                        + " and not exists (select 1 from subscription_edition e"
                        + " where e.subscriber_id = s.id and e.week_date = ?)"
                        + " on conflict (subscriber_id, week_date) do nothing",
                edition.weekDate(),
                edition.until(),
                due,
                edition.until(),
                clock.instant().minus(REFUSAL_COUNTS),
                edition.weekDate());
    }

    Optional<Waiting> claim(Duration lease) {
        Instant now = clock.machineInstant();
        return sql
                .query(
                        "update subscription_edition set claimed_until = ?,"
                                + " uncertain = uncertain + case when claimed_until is null then 0 else 1 end"
                                + " where id = (select id from subscription_edition where state = 'waiting' and due_at <= ?"
                                + " and (claimed_until is null or claimed_until < ?)"
                                + " order by due_at, id limit 1 for update skip locked)"
                                + " returning id, subscriber_id, from_at, until_at, attempts, uncertain",
                        row -> new Waiting(
                                row.getObject("id", UUID.class),
                                row.getObject("subscriber_id", UUID.class),
                                Sql.instant(row, "from_at"),
                                Sql.instant(row, "until_at"),
                                row.getInt("attempts"),
                                row.getInt("uncertain")),
                        now.plus(lease),
                        clock.instant(),
                        now)
                .stream()
                .findFirst();
    }

    /** It is over: {@code sent}, {@code nothing-new}, {@code dropped}, {@code refused} or {@code uncertain}. */
    void settle(UUID id, String state) {
        sql.update(
                "update subscription_edition set state = ?, settled_at = ?, attempts = attempts + 1, claimed_until = null"
                        + " where id = ?",
                state,
                clock.instant(),
                id);
    }

    /** It was tried in vain, or perhaps in vain. */
    void later(UUID id, Instant due, boolean uncertain) {
        sql.update(
                "update subscription_edition set attempts = attempts + 1, uncertain = uncertain + ?, due_at = ?,"
                        + " claimed_until = null where id = ?",
                uncertain ? 1 : 0,
                due,
                id);
    }

    int deleteBefore(Instant until) {
        return sql.update("delete from subscription_edition where until_at < ? and state <> 'waiting'", until);
    }
}
