package nl.schoolbel.tickets.addresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Remembers the mail addresses of the school's people from their own tokens, at the moment that they do something. */
@ApplicationScoped
public class PersonAddresses {

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** Remembers the caller's address, if the token has one; a beheerpartner's people are told by their own system. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember() {
        if (caller.email().isEmpty() || caller.has(Roles.BEHEERPARTNER)) {
            return;
        }
        // A write a day and person is enough; one that changes nothing else is left out.
        sql.update(
                "insert into person_address as known (subject, email, language, coach, seen_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (subject) do update set email = excluded.email,"
                        + " language = excluded.language, coach = excluded.coach, seen_at = excluded.seen_at,"
                        + " refused_at = case when known.email = excluded.email then known.refused_at end"
                        + " where known.email <> excluded.email"
                        + " or known.language is distinct from excluded.language or known.coach <> excluded.coach"
                        + " or known.seen_at < excluded.seen_at - interval '1 day'",
                caller.subject(),
                caller.email().orElseThrow(),
                caller.locale().orElse(null),
                caller.has(Roles.COACH),
                clock.instant());
    }

    /** The coaches that are known, some dozens at most. */
    public List<String> coaches() {
        return sql.query("select subject from person_address where coach", row -> row.getString(1));
    }

    /**
     * Those that are known, by subject: as their own account said, or for a contactpersoon who never did anything here as
     * the school said.
     */
    public Map<String, Address> of(Collection<String> subjects) {
        Map<String, Address> found = new HashMap<>();
        sql.query(
                "select p.subject, coalesce(a.email, c.email) as email, a.language,"
                        + " a.refused_at is not null as refused from unnest(?::text[]) as p(subject)"
                        + " left join person_address a on a.subject = p.subject left join lateral (select email"
                        + " from contactpersoon where subject = p.subject order by id limit 1) c on true"
                        + " where a.email is not null or c.email is not null",
                row -> found.put(
                        row.getString("subject"),
                        new Address(
                                row.getString("subject"),
                                row.getString("email"),
                                row.getString("language"),
                                row.getBoolean("refused"))),
                (Object) subjects.toArray(String[]::new));
        return found;
    }

    /** Writes down that nothing arrives at this address; until the account has another one, nothing is sent to it. */
    public void refused(String subject, String email) {
        sql.update(
                "insert into person_address as known (subject, email, seen_at, refused_at) values (?, ?, ?, ?)"
                        + " on conflict (subject) do update set"
                        + " refused_at = coalesce(known.refused_at, excluded.refused_at)"
                        + " where known.email = excluded.email",
                subject,
                email,
                clock.instant(),
                clock.instant());
    }

    List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select email, language, coach, seen_at, refused_at from person_address where subject = ?",
                row -> {
                    Map<String, Object> address = new LinkedHashMap<>();
                    address.put("email", row.getString("email"));
                    address.put("language", row.getString("language"));
                    address.put("coach", row.getBoolean("coach"));
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
        sql.update("delete from person_address where subject = ?", subject);
    }
}
