package nl.schoolbel.tickets.addresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        Set<UUID> schools = caller.has(Roles.CONTACTPERSOON) ? caller.schools() : Set.of();
        // A write a day and person is enough; one that changes nothing else is left out.
        sql.update(
                "insert into person_address as known (subject, email, language, seen_at, contactpersoon_of)"
                        + " values (?, ?, ?, ?, ?::uuid[]) on conflict (subject) do update set email = excluded.email,"
                        + " language = excluded.language, seen_at = excluded.seen_at,"
                        + " contactpersoon_of = excluded.contactpersoon_of,"
                        + " refused_at = case when known.email = excluded.email then known.refused_at end"
                        + " where (known.email, known.contactpersoon_of) <> (excluded.email, excluded.contactpersoon_of)"
                        + " or known.language is distinct from excluded.language"
                        + " or known.seen_at < excluded.seen_at - interval '1 day'",
                caller.subject(),
                caller.email().orElseThrow(),
                caller.locale().orElse(null),
                clock.instant(),
                schools.stream().sorted().map(UUID::toString).toArray(String[]::new));
    }

    /** Those that are known, by subject. */
    public Map<String, Address> of(Collection<String> subjects) {
        Map<String, Address> found = new HashMap<>();
        sql.query(
                "select subject, email, language, refused_at from person_address where subject = any (?)",
                row -> found.put(
                        row.getString("subject"),
                        new Address(
                                row.getString("subject"),
                                row.getString("email"),
                                row.getString("language"),
                                row.getTimestamp("refused_at") != null)),
                (Object) subjects.toArray(String[]::new));
        return found;
    }

    /** The subjects of those whose account says that they are contactpersoon of the school. */
    public List<String> contactpersonenOf(UUID schoolId) {
        return sql.query(
                "select subject from person_address where contactpersoon_of @> array[?::uuid]",
                row -> row.getString(1),
                schoolId);
    }

    /** Writes down that nothing arrives at this address; until the account has another one, nothing is sent to it. */
    public void refused(String subject, String email) {
        sql.update(
                "update person_address set refused_at = coalesce(refused_at, ?) where subject = ? and email = ?",
                clock.instant(),
                subject,
                email);
    }

    List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select email, seen_at from person_address where subject = ?",
                row -> Map.of("email", row.getString(1), "seenAt", Sql.instant(row, "seen_at")),
                subject);
    }

    void forget(String subject) {
        sql.update("delete from person_address where subject = ?", subject);
    }
}
