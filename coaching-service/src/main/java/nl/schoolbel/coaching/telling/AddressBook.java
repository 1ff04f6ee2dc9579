package nl.schoolbel.coaching.telling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Remembers mail addresses from people's own tokens, at the moment that they do something here, and with them the roles and
 * schools that they had then.
 */
@ApplicationScoped
class AddressBook implements PersonData {

    /** Whoever was coach or contactpersoon and did nothing for so long may be none any more. */
    private static final Duration ROLE_COUNTS = Duration.ofDays(90);

    /** A mailbox that was gone may be there again. */
    private static final Duration REFUSAL_COUNTS = Duration.ofDays(28);

    /** A school year and some: who was not seen as long has left. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** @param language of the account, such as {@code nl}; {@code null} when it did not say */
    record Address(String email, String language) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void rememberCaller() {
        Optional<String> email = caller.email();
        List<String> roles = Stream.of(Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER)
                .filter(caller::has)
                .toList();
        if (email.isEmpty() || roles.isEmpty()) {
            return;
        }
        // A write a day and person is enough; one that changes nothing else is left out.
        sql.update(
                "insert into person_address as known (subject, email, language, roles, schools, seen_at)"
                        + " values (?, ?, ?, ?, ?::uuid[], ?) on conflict (subject) do update set email = excluded.email,"
                        + " language = excluded.language, roles = excluded.roles, schools = excluded.schools,"
                        + " seen_at = excluded.seen_at where known.email <> excluded.email"
                        + " or known.language is distinct from excluded.language or known.roles <> excluded.roles"
                        + " or known.schools <> excluded.schools or known.seen_at < excluded.seen_at - interval '1 day'",
                caller.subject(),
                email.get(),
                caller.locale().orElse(null),
                roles.toArray(String[]::new),
                caller.schools().stream().map(UUID::toString).sorted().toArray(String[]::new),
                clock.instant());
    }

    /** The coaches among these who were seen lately; of all when none are named. */
    List<String> coaches(Collection<String> among) {
        return sql.query(
                "select subject from person_address where 'coach' = any (roles) and seen_at >= ?"
                        + " and (? or subject = any (?)) order by seen_at desc limit 100",
                row -> row.getString(1),
                clock.instant().minus(ROLE_COUNTS),
                among.isEmpty(),
                among.toArray(String[]::new));
    }

    List<String> contactpersonen(UUID school) {
        return sql.query(
                "select subject from person_address where 'contactpersoon' = any (roles) and ? = any (schools)"
                        + " and seen_at >= ? order by seen_at desc limit 20",
                row -> row.getString(1),
                school,
                clock.instant().minus(ROLE_COUNTS));
    }

    /** Empty for who is not known, or at whose address nothing arrives. */
    Optional<Address> of(String subject) {
        return sql
                .query(
                        "select a.email, a.language from person_address a left join refused_address r on r.email = a.email"
                                + " and r.refused_at > ? where a.subject = ? and r.email is null",
                        row -> new Address(row.getString(1), row.getString(2)),
                        clock.instant().minus(REFUSAL_COUNTS),
                        subject)
                .stream()
                .findFirst();
    }

    /** Nothing is sent there for some weeks. */
    void refused(String email) {
        sql.update(
                "insert into refused_address (email, refused_at) values (?, ?)"
                        + " on conflict (email) do update set refused_at = excluded.refused_at",
                email,
                clock.instant());
    }

    @Scheduled(every = "1h", delayed = "13m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from person_address where seen_at < ?", clock.instant().minus(KEPT));
        sql.update(
                "delete from refused_address where refused_at <= ?",
                clock.instant().minus(REFUSAL_COUNTS));
    }

    @Override
    public String section() {
        return "mailAddress";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select email, language, roles, schools, seen_at from person_address where subject = ?",
                row -> {
                    Map<String, Object> address = new LinkedHashMap<>();
                    address.put("email", row.getString("email"));
                    address.put("language", row.getString("language"));
                    address.put("roles", row.getArray("roles").getArray());
                    address.put("schools", row.getArray("schools").getArray());
                    address.put("seenAt", Sql.instant(row, "seen_at"));
                    return address;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "delete from refused_address where email in (select email from person_address where subject = ?)",
                subject);
        sql.update("delete from person_address where subject = ?", subject);
    }
}
