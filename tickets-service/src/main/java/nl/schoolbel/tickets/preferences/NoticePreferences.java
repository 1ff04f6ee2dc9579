package nl.schoolbel.tickets.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.privacy.PersonData;

/** What each person wants to be mailed; who never chose is mailed what asks for something or ends something. */
@ApplicationScoped
public class NoticePreferences implements PersonData {

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    PersonAddresses addresses;

    @Inject
    DomainClock clock;

    /** The caller's own. */
    public NoticePreference read() {
        return find(caller.subject())
                .orElseGet(() -> new NoticePreference(null, new TreeSet<>(NoticeKind.mailedAtFirst())));
    }

    /** Replaces the caller's own; it counts for what happens from now on. Safe to repeat. */
    @Transactional
    public NoticePreference set(NoticePreference wanted) {
        sql.update(
                "insert into notice_preference (subject, language, mail_kinds, changed_at) values (?, ?, ?, ?)"
                        + " on conflict (subject) do update set language = excluded.language,"
                        + " mail_kinds = excluded.mail_kinds, changed_at = excluded.changed_at",
                caller.subject(),
                wanted.language(),
                wanted.mail().stream().map(NoticeKind::slug).sorted().toArray(String[]::new),
                clock.instant());
        addresses.remember();
        return read();
    }

    /** The language that somebody chose. */
    public Optional<String> languageOf(String subject) {
        return find(subject).map(NoticePreference::language);
    }

    /** Those of the subjects that want a mail of this. */
    public Set<String> whoWantMail(Collection<String> subjects, NoticeKind kind) {
        Map<String, Boolean> chosen = new HashMap<>();
        sql.query(
                "select subject, ? = any (mail_kinds) from notice_preference where subject = any (?)",
                row -> chosen.put(row.getString(1), row.getBoolean(2)),
                kind.slug(),
                subjects.toArray(String[]::new));
        boolean atFirst = NoticeKind.mailedAtFirst().contains(kind);
        return subjects.stream()
                .filter(subject -> chosen.getOrDefault(subject, atFirst))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public String section() {
        return "notice-preferences";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return find(subject).stream()
                .map(preference -> {
                    Map<String, Object> row = new HashMap<>(Map.of("mail", preference.mail()));
                    row.put("language", preference.language());
                    return row;
                })
                .toList();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from notice_preference where subject = ?", subject);
    }

    @Override
    public void forget(UUID ticketId) {
        // A preference belongs to a person, not to a ticket.
    }

    private Optional<NoticePreference> find(String subject) {
        return sql
                .query(
                        "select language, mail_kinds from notice_preference where subject = ?",
                        row -> new NoticePreference(
                                row.getString(1),
                                Arrays.stream((String[]) row.getArray(2).getArray())
                                        .map(NoticeKind::find)
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.toCollection(TreeSet::new))),
                        subject)
                .stream()
                .findFirst();
    }
}
