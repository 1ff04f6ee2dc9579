package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.PracticePublished;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches check what others wrote: they publish it, or give it back with reasons. */
@ApplicationScoped
public class EditorialDesk {

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    PracticeCheckStore checks;

    @Inject
    PracticeAccess access;

    @Inject
    PracticeIndexing indexing;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /**
     * The calling coach has done the editorial check: the newest version is what everybody reads, and that is told. Refused:
     * {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code knowledge-practice-archived},
     * {@code knowledge-practice-published-already}, {@code knowledge-practice-own-work}; {@code invalid-input} for personal
     * data in the notes.
     */
    @Transactional
    public PracticeView publish(UUID id, EditorialCheck check, String ifMatch) {
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        PracticeLife life = practice.life();
        PracticeVersion newest = versions.get(id, life.newest());
        PracticeAccess.refuse(life.publication(practice.author(), newest.writer(), caller.subject()));
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("/notes", check.notes());
        screener.require(Practices.KIND, id, notes, check.falseHits());
        Instant now = clock.instant();
        versions.published(id, life.newest(), caller.subject(), now);
        checks.published(id, life.newest(), check.notes(), caller.subject(), now);
        store.published(id, now);
        indexing.put(id);
        tell(id, life.newest(), newest.text(), now);
        audit.changed("practice-published", Practices.KIND, id);
        return access.view(id);
    }

    /**
     * Gives the newest version back to its author. Refused: as {@link #publish}; {@code knowledge-practice-returned-already};
     * {@code invalid-input} without a reason.
     */
    @Transactional
    public PracticeView giveBack(UUID id, EditorialReturn reasons, String ifMatch) {
        if (reasons.privacy() == null && reasons.pedagogy() == null) {
            throw ProblemException.ofFields(List.of(
                    new FieldFault("/privacy", "missing", texts.fieldDetail("missing")),
                    new FieldFault("/pedagogy", "missing", texts.fieldDetail("missing"))));
        }
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        PracticeLife life = practice.life();
        PracticeVersion newest = versions.get(id, life.newest());
        boolean waiting = practice.waitingSince() != null;
        PracticeAccess.refuse(life.returning(practice.author(), newest.writer(), caller.subject(), waiting));
        Map<String, String> words = new LinkedHashMap<>();
        words.put("/privacy", reasons.privacy());
        words.put("/pedagogy", reasons.pedagogy());
        screener.require(Practices.KIND, id, words, reasons.falseHits());
        store.returned(id, checks.returned(id, life.newest(), reasons, caller.subject(), clock.instant()));
        audit.changed("practice-returned", Practices.KIND, id);
        return access.view(id);
    }

    /** What waits for a check that the calling coach may do, longest first. */
    @Transactional
    public Page<PracticeView> queue(PageRequest page) {
        int limit = page.limit();
        Cursor after = page.cursor().equals(Cursor.START) ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : page.cursor();
        return Page.of(
                store.waiting(caller.subject(), after, limit + 1),
                limit,
                row -> new Cursor(row.practice().waitingSince(), row.practice().id()),
                access::view);
    }

    /** Newest first, for insiders. Refused: {@code not-found}. */
    @Transactional
    public Page<PracticeCheckView> checks(UUID id, PageRequest page) {
        if (!access.isInsider(access.visible(id))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        int limit = page.limit();
        return Page.of(
                checks.list(id, caller.subject(), page.cursor(), limit + 1),
                limit,
                check -> new Cursor(check.checkedAt(), check.id()),
                check -> check);
    }

    private void tell(UUID id, int version, PracticeText text, Instant now) {
        outbox.append(
                KnowledgeEvents.PRACTICE_PUBLISHED,
                id,
                Practices.PATH + id,
                new PracticePublished(
                        id,
                        version,
                        text.title(),
                        text.schoolId(),
                        text.toolId(),
                        text.subjectAreas().stream().map(SubjectArea::slug).toList(),
                        text.outcome(),
                        now,
                        OccurredBy.SCHOOLBEL));
    }
}
