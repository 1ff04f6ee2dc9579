package nl.schoolbel.tickets.colleagues;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.privacy.PersonData;

/**
 * Knows the subjects that were here with a token of a school, or that the school named as contactpersoon. Whoever was not
 * here for a year is forgotten.
 */
@ApplicationScoped
public class Colleagues implements PersonData {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(366);

    /** At most so many are dropped for each one that is written, so that no request pays for a board. */
    private static final int DROPPED_AT_ONCE = 10;

    /** Everybody of a large board; without it every request would write. */
    private static final int REMEMBERED = 20_000;

    private final Cache<Seen, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FRESH)
            .build();

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private record Seen(String subject, Set<UUID> schools) {}

    /** Remembers somebody at the schools of the token: one write a day and node, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void seen(String subject, Set<UUID> schools) {
        Seen here = new Seen(subject, schools);
        if (schools.isEmpty() || seen.getIfPresent(here) != null) {
            return;
        }
        Instant now = clock.instant();
        sql.update(
                "insert into school_person as known (school_id, subject, seen_at)"
                        + " select school, ?, ? from unnest(?::uuid[]) as s(school) order by school"
                        + " on conflict (school_id, subject) do update set seen_at = excluded.seen_at"
                        + " where known.seen_at < excluded.seen_at - interval '1 day'",
                subject,
                now,
                schools.stream().map(UUID::toString).toArray(String[]::new));
        sql.update(
                "delete from school_person where ctid = any (array(select ctid from school_person where seen_at < ?"
                        + " order by seen_at limit ? for update skip locked))",
                now.minus(KEPT),
                DROPPED_AT_ONCE);
        seen.put(here, true);
    }

    /** Whether a ticket of the school can be this person's. */
    public boolean areKnown(UUID schoolId, String subject) {
        return !sql.query(
                        "select 1 from school_person where school_id = ? and subject = ?"
                                + " union all select 1 from contactpersoon where school_id = ? and subject = ?",
                        row -> 1,
                        schoolId,
                        subject,
                        schoolId,
                        subject)
                .isEmpty();
    }

    @Override
    public String section() {
        return "schools-seen-at";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select school_id, seen_at from school_person where subject = ? order by school_id",
                row -> Map.of("schoolId", row.getString(1), "seenAt", Sql.instant(row, "seen_at")),
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from school_person where subject = ?", subject);
    }

    @Override
    public void forget(UUID ticketId) {
        // Says nothing of a ticket.
    }
}
