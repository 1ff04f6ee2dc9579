package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The rows of people with subscriptions, and their mail addresses. */
@ApplicationScoped
class SubscriberStore {

    @Inject
    Sql sql;

    /**
     * Adds the person, or keeps what the token says now; holds the row until the transaction ends.
     *
     * @return the person's id
     */
    UUID keep(String subject, String email, String language, boolean coach, Instant at) {
        return sql.query(
                        "insert into subscriber as known (id, subject, email, language, coach, seen_at, told_until)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (subject) do update"
                                + " set email = excluded.email, coach = excluded.coach,"
                                + " language = coalesce(excluded.language, known.language), seen_at = excluded.seen_at,"
                                + " refused_at = case when known.email = excluded.email then known.refused_at end"
                                + " returning id",
                        row -> row.getObject("id", UUID.class),
                        UUID.randomUUID(),
                        subject,
                        email,
                        language,
                        coach,
                        at,
                        at)
                .get(0);
    }

    /** As {@link #keep}, for whom is here; does nothing for others. */
    void seen(String subject, String email, String language, boolean coach, Instant at) {
        sql.update(
                "update subscriber set refused_at = case when email = coalesce(?, email) then refused_at end,"
                        + " email = coalesce(?, email), language = coalesce(?, language), coach = ?, seen_at = ? where subject = ?",
                email,
                email,
                language,
                coach,
                at,
                subject);
    }

    Optional<Subscriber> find(UUID id) {
        return sql
                .query(
                        "select id, email, language, coach from subscriber where id = ?",
                        row -> new Subscriber(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                row.getString("language"),
                                row.getBoolean("coach")),
                        id)
                .stream()
                .findFirst();
    }

    /** What was new before then is told. */
    void told(UUID id, Instant until) {
        sql.update("update subscriber set told_until = greatest(told_until, ?) where id = ?", until, id);
    }

    /** There is no such address. */
    void refused(UUID id, Instant at) {
        sql.update("update subscriber set refused_at = ? where id = ?", at, id);
    }

    /** With all subscriptions and editions. */
    void delete(UUID id) {
        sql.update("delete from subscriber where id = ?", id);
    }

    /** Who has no subscription left is gone with the address. */
    void deleteWithoutSubscription(String subject) {
        // One that is added meanwhile is seen once its transaction has let the row go.
        sql.query("select 1 from subscriber where subject = ? for update", row -> 1, subject);
        sql.update(
                "delete from subscriber s where subject = ?"
                        + " and not exists (select 1 from subscription where subscriber_id = s.id)",
                subject);
    }

    /** Those who were not here since. */
    int deleteNotSeenSince(Instant then) {
        return sql.update("delete from subscriber where seen_at < ?", then);
    }
}
