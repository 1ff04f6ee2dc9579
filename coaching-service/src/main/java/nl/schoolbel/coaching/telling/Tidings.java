package nl.schoolbel.coaching.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.sql.AfterCommit;

/**
 * Tells people by mail that there is news, in the transaction of the news itself. Who did it is not told, and nobody is told
 * the same of the same thing twice within a day. Who never did anything here has no address, and finds it in the list.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tidings {

    @Inject
    TidingStore store;

    @Inject
    AddressBook addresses;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    TidingSender sender;

    @Inject
    AfterCommit afterCommit;

    /** Remembers where the caller can be mailed, if the token says so. */
    public void rememberCaller() {
        addresses.rememberCaller();
    }

    /**
     * The coaches that look after the school today; where nobody does, all coaches but those whose last day is over, so that
     * nothing lies unseen.
     *
     * @param author subject of who did it; {@code null} for nobody
     */
    public void toCoachesOf(UUID school, TidingKind kind, UUID thing, String author) {
        Collection<UUID> ofSchool = coaches.coachesOf(school, days.today());
        List<String> subjects =
                coaches.find(ofSchool).values().stream().map(Coach::subject).toList();
        List<String> known = subjects.isEmpty() ? List.of() : addresses.coaches(subjects);
        to(known.isEmpty() ? allCoaches() : known, kind, thing, author);
    }

    private List<String> allCoaches() {
        List<String> all = addresses.coaches(List.of());
        Set<String> ended = coaches.endedAmong(all);
        return all.stream().filter(subject -> !ended.contains(subject)).toList();
    }

    /** The contactpersonen of a school that were here lately. */
    public void toContactpersonenOf(UUID school, TidingKind kind, UUID thing, String author) {
        to(addresses.contactpersonen(school), kind, thing, author);
    }

    /** @param asker {@code null} for nobody, as when a school asked from a ticket */
    public void toAsker(String asker, TidingKind kind, UUID thing, String author) {
        if (asker != null) {
            to(List.of(asker), kind, thing, author);
        }
    }

    /** @param author subject of who did it, who is not told; {@code null} for nobody */
    public void to(Collection<String> subjects, TidingKind kind, UUID thing, String author) {
        List<String> told =
                subjects.stream().filter(subject -> !subject.equals(author)).toList();
        if (!told.isEmpty()) {
            store.add(told, kind, thing);
            afterCommit.run(sender::wake);
        }
    }
}
