package nl.schoolbel.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.privacy.PersonData;

/** The caller's own notices; nobody reads another's. */
@ApplicationScoped
public class Notices implements PersonData {

    /** More than anybody ever has of 90 days. */
    private static final int MOST_EXPORTED = 100_000;

    @Inject
    NoticeStore store;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** Newest first. */
    public Page<Notice> list(boolean unreadOnly, PageRequest page) {
        int limit = page.limit();
        long before = page.cursor().equals(Cursor.START)
                ? Long.MAX_VALUE
                : page.cursor().id().getLeastSignificantBits();
        return Page.of(
                store.list(reader(), unreadOnly, before, limit + 1),
                limit,
                notice -> new Cursor(notice.occurredAt(), new UUID(0, notice.id())),
                Function.identity());
    }

    /** The caller, with the schools of whose tickets the caller's token may tell now. */
    NoticeReader reader() {
        return caller.has(Roles.COACH)
                ? NoticeReader.ofAll(caller.subject())
                : new NoticeReader(caller.subject(), caller.schools());
    }

    /** Marks one read; the first time counts. Not the caller's answers 404. */
    @Transactional
    public void markRead(long id) {
        if (store.markRead(caller.subject(), id, clock.instant()) == 0) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Marks all read up to an id, that one included. */
    @Transactional
    public void markReadUntil(long id) {
        store.markReadUntil(caller.subject(), id, clock.instant());
    }

    @Override
    public String section() {
        return "notices";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return store.list(NoticeReader.ofAll(subject), false, Long.MAX_VALUE, MOST_EXPORTED).stream()
                .map(notice -> Map.<String, Object>of(
                        "ticketId", notice.ticketId(),
                        "kind", notice.kind(),
                        "occurredAt", notice.occurredAt()))
                .toList();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        store.deleteOf(subject);
    }

    @Override
    public void forget(UUID ticketId) {
        store.deleteAbout(ticketId);
    }
}
