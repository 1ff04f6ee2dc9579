package nl.schoolbel.tickets.addresses;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Remembers the mail addresses of the school's people from their own tokens, at the moment that they do something, and with
 * them what they could see then: who has another school or role since is not told of what it left.
 */
@ApplicationScoped
public class PersonAddresses {

    /** A mailbox that was gone may be there again. */
    private static final Duration REFUSAL_COUNTS = Duration.ofDays(28);

    /** Whoever was a coach and did nothing for so long may be none any more. */
    private static final Duration COACH_UNSEEN = Duration.ofDays(90);

    private static final String[] SCHOOL_ROLES = {Roles.TEACHER, Roles.CONTACTPERSOON};

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    AuditTrail audit;

    /** Remembers the caller's address, if the token has one; a beheerpartner's people are told by their own system. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember() {
        if (caller.email().isEmpty() || caller.has(Roles.BEHEERPARTNER)) {
            return;
        }
        // A write a day and person is enough; one that changes nothing else is left out.
        sql.update(
                "insert into person_address as known (subject, email, language, roles, schools, seen_at)"
                        + " values (?, ?, ?, ?, ?::uuid[], ?) on conflict (subject) do update set email = excluded.email,"
                        + " language = excluded.language, roles = excluded.roles, schools = excluded.schools,"
                        + " seen_at = excluded.seen_at where known.email <> excluded.email"
                        + " or known.language is distinct from excluded.language"
                        + " or known.roles is distinct from excluded.roles"
                        + " or known.schools is distinct from excluded.schools"
                        + " or known.seen_at < excluded.seen_at - interval '1 day'",
                caller.subject(),
                caller.email().orElseThrow(),
                caller.locale().orElse(null),
                Stream.of(Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER)
                        .filter(caller::has)
                        .toArray(String[]::new),
                caller.schools().stream().map(UUID::toString).sorted().toArray(String[]::new),
                clock.instant());
    }

    /** The coaches that did something here lately, some dozens at most. */
    public List<String> coaches() {
        return sql.query(
                "select subject from person_address where 'coach' = any (roles) and seen_at >= ?",
                row -> row.getString(1),
                clock.instant().minus(COACH_UNSEEN));
    }

    /** Those of the subjects of whom nothing says that they see the school no more. */
    public Set<String> whoMaySee(UUID schoolId, Collection<String> subjects) {
        return Set.copyOf(sql.query(
                "select p.subject from unnest(?::text[]) as p(subject)"
                        + " left join person_address a on a.subject = p.subject"
                        + " where a.roles is null or ('coach' = any (a.roles) and a.seen_at >= ?)"
                        + " or (a.roles && ?::text[] and ? = any (a.schools))",
                row -> row.getString(1),
                subjects.toArray(String[]::new),
                clock.instant().minus(COACH_UNSEEN),
                SCHOOL_ROLES,
                schoolId));
    }

    /**
     * Those that are known, by subject: as their own account said, or for a contactpersoon who never did anything here as
     * the school said.
     */
    public Map<String, Address> of(Collection<String> subjects) {
        Map<String, Address> found = new HashMap<>();
        sql.query(
                "select p.subject, coalesce(a.email, c.email) as email, a.language,"
                        + " r.email is not null as refused from unnest(?::text[]) as p(subject)"
                        + " left join person_address a on a.subject = p.subject left join lateral (select email"
                        + " from contactpersoon where subject = p.subject order by id limit 1) c on true"
                        + " left join refused_address r on r.email = coalesce(a.email, c.email) and r.refused_at > ?"
                        + " where a.email is not null or c.email is not null",
                row -> found.put(
                        row.getString("subject"),
                        new Address(
                                row.getString("subject"),
                                row.getString("email"),
                                row.getString("language"),
                                row.getBoolean("refused"))),
                subjects.toArray(String[]::new),
                clock.instant().minus(REFUSAL_COUNTS));
        return found;
    }

    /** Writes down that nothing arrives at this address; nothing is sent to it for some weeks. */
    public void refused(String email) {
        sql.update(
                "insert into refused_address (email, refused_at) values (?, ?)"
                        + " on conflict (email) do update set refused_at = excluded.refused_at",
                email,
                clock.instant());
    }

    int countRefused() {
        return sql.query(
                        "select count(*) from refused_address where refused_at > ?",
                        row -> row.getInt(1),
                        clock.instant().minus(REFUSAL_COUNTS))
                .get(0);
    }

    /** Lets every address be mailed again. */
    @Transactional
    public void forgetAllRefusals() {
        int forgotten = sql.update("delete from refused_address");
        audit.changed("refused-addresses-forgotten", "refused-addresses", forgotten);
    }

    @Scheduled(every = "1h", delayed = "12m")
    @Transactional
    void forgetRefusals() {
        sql.update(
                "delete from refused_address where refused_at <= ?",
                clock.instant().minus(REFUSAL_COUNTS));
    }

    List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select a.email, a.language, a.seen_at, r.refused_at, coalesce(a.roles, '{}') as roles,"
                        + " coalesce(a.schools, '{}') as schools from person_address a"
                        + " left join refused_address r on r.email = a.email where a.subject = ?",
                row -> {
                    Map<String, Object> address = new LinkedHashMap<>();
                    address.put("email", row.getString("email"));
                    address.put("language", row.getString("language"));
                    address.put("roles", row.getArray("roles").getArray());
                    address.put("schools", row.getArray("schools").getArray());
                    address.put("seenAt", Sql.instant(row, "seen_at"));
                    address.put("refusedAt", Sql.instant(row, "refused_at"));
                    return address;
                },
                subject);
    }

    void forgetUnseen(Instant before) {
        sql.update("delete from person_address where seen_at < ?", before);
    }

    void forget(String subject) {
        sql.update(
                "delete from refused_address where email in (select email from person_address where subject = ?"
                        + " union select email from contactpersoon where subject = ?)",
                subject,
                subject);
        sql.update("delete from person_address where subject = ?", subject);
    }
}
