package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.PracticeArchived;
import nl.schoolbel.events.knowledge.PracticePublished;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.terms.ItemKind;
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
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Somebody of a school or a coach writes a practice, another coach checks and publishes it, everybody reads it. */
@ApplicationScoped
public class Practices {

    /** The path of a practice from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/practices/";

    /** What the audit trail calls a practice. */
    static final String KIND = "practice";

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    PracticeAccess access;

    @Inject
    SearchIndex index;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    /**
     * Adds a draft. Refused: {@code not-found} for a school that is not the caller's; {@code invalid-input} for a school or
     * tool that is not known, and for personal data.
     */
    @Transactional
    public PracticeView add(PracticeText text) {
        UUID id = UUID.randomUUID();
        screened(id, text);
        Instant now = clock.instant();
        store.add(id, caller.subject(), now);
        versions.write(id, 1, text, caller.subject(), now);
        audit.changed("practice-added", KIND, id);
        return view(id);
    }

    /**
     * Replaces the words of the draft, or begins the next version of a published practice. Words that are the same change
     * nothing. Refused: as {@link #add}; {@code not-found} for who is not an insider; {@code precondition-missing} or
     * {@code changed-meanwhile}; {@code knowledge-practice-archived}.
     */
    @Transactional
    public PracticeView write(UUID id, PracticeText text, String ifMatch) {
        Practice practice = insiders(store.lock(id));
        Precondition.require(ifMatch, practice.revision());
        refuse(practice.life().writing());
        screened(id, text);
        PracticeVersion newest = versions.find(id, practice.life().newest());
        if (!newest.text().equals(text.kept())) {
            int number = practice.life().written().newest();
            versions.write(id, number, text, caller.subject(), clock.instant());
            store.written(id, number);
            audit.changed("practice-changed", KIND, id);
        }
        return view(id);
    }

    /**
     * The calling coach has done the editorial check: the newest version is what everybody reads, and that is told. Refused:
     * {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code knowledge-practice-archived},
     * {@code knowledge-practice-published-already}, {@code knowledge-practice-own-work}.
     */
    @Transactional
    public PracticeView publish(UUID id, String ifMatch) {
        Practice practice = insiders(store.lock(id));
        Precondition.require(ifMatch, practice.revision());
        PracticeLife life = practice.life();
        PracticeVersion newest = versions.find(id, life.newest());
        refuse(life.publication(practice.author(), newest.writer(), caller.subject()));
        Instant now = clock.instant();
        versions.published(id, life.newest(), caller.subject(), now);
        store.published(id, now);
        index.put(newest.searchItem(id, now));
        PracticeText text = newest.text();
        outbox.append(
                KnowledgeEvents.PRACTICE_PUBLISHED,
                id,
                PATH + id,
                new PracticePublished(
                        id,
                        life.newest(),
                        text.title(),
                        text.schoolId(),
                        text.toolId(),
                        text.subjectAreas().stream().map(SubjectArea::slug).toList(),
                        text.outcome(),
                        now,
                        OccurredBy.SCHOOLBEL));
        audit.changed("practice-published", KIND, id);
        return view(id);
    }

    /**
     * Takes a practice from the list, for good; told when it was published. Refused: {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code knowledge-practice-archived}; {@code invalid-input} for
     * personal data in the reason.
     */
    @Transactional
    public PracticeView archive(UUID id, Archiving archiving, String ifMatch) {
        Practice practice = insiders(store.lock(id));
        Precondition.require(ifMatch, practice.revision());
        PracticeLife life = practice.life();
        refuse(life.archiving());
        screener.require(KIND, id, Map.of("/reason", archiving.reason()), archiving.falseHits());
        Instant now = clock.instant();
        store.archived(id, archiving.reason(), now);
        index.remove(ItemKind.PRACTICE, id);
        if (life.isPublished()) {
            PracticeText text = versions.find(id, life.published()).text();
            outbox.append(
                    KnowledgeEvents.PRACTICE_ARCHIVED,
                    id,
                    PATH + id,
                    new PracticeArchived(id, life.published(), text.title(), text.toolId(), now, OccurredBy.SCHOOLBEL));
        }
        audit.changed("practice-archived", KIND, id);
        return view(id);
    }

    /** Insiders read the newest version, others the published one. Refused: {@code not-found}. */
    @Transactional
    public PracticeView read(UUID id) {
        return view(id);
    }

    /** As the caller sees it; empty when not everybody reads it. */
    @Transactional
    public Optional<PracticeView> findPublished(UUID id) {
        return store.find(id)
                .filter(practice -> practice.life().isPublished())
                .map(practice -> practice.view(
                        versions.find(id, practice.life().published()),
                        access.isOwn(practice),
                        access.isInsider(practice)));
    }

    /** Last added, published or archived first. Drafts and archived ones: all for coaches, the caller's own for others. */
    @Transactional
    public Page<PracticeView> list(UUID toolId, SubjectArea subjectArea, PracticeState state, PageRequest page) {
        PracticeState wanted = state == null ? PracticeState.PUBLISHED : state;
        boolean limited = wanted != PracticeState.PUBLISHED && !access.isCoach();
        PracticeFilter filter = new PracticeFilter(
                wanted, limited ? Optional.of(caller.subject()) : Optional.empty(), toolId, subjectArea);
        int limit = page.limit();
        return Page.of(
                store.newest(filter, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.practice().movedAt(), row.practice().id()),
                row -> row.practice()
                        .view(row.version(), access.isOwn(row.practice()), access.isInsider(row.practice())));
    }

    /** Newest first; drafts for insiders only. Refused: {@code not-found}. */
    @Transactional
    public Page<PracticeVersionView> versions(UUID id, PageRequest page) {
        Practice practice = visible(store.find(id));
        String position = page.cursor().key();
        if (!position.matches("|[1-9][0-9]{0,8}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int below = position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
        int limit = page.limit();
        return Page.of(
                versions.below(id, below, access.isInsider(practice), limit + 1),
                limit,
                version -> new Cursor(version.writtenAt(), id, String.valueOf(version.number())),
                PracticeVersion::view);
    }

    private PracticeView view(UUID id) {
        Practice practice = visible(store.find(id));
        PracticeLife life = practice.life();
        boolean insider = access.isInsider(practice);
        PracticeVersion version = versions.find(id, insider ? life.newest() : life.published());
        return practice.view(version, access.isOwn(practice), insider);
    }

    private void screened(UUID id, PracticeText text) {
        List<FieldFault> faults = new ArrayList<>(access.faults(text));
        Screening screening = screener.screen(text.texts(), text.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(KIND, id, screening);
    }

    private Practice visible(Optional<Practice> found) {
        return found.filter(practice -> practice.life().isPublished() || access.isInsider(practice))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Practice insiders(Optional<Practice> found) {
        return found.filter(access::isInsider).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void refuse(Optional<PracticeLife.Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case ARCHIVED -> KnowledgeProblem.PRACTICE_ARCHIVED;
                        case NOTHING_TO_PUBLISH -> KnowledgeProblem.PRACTICE_PUBLISHED_ALREADY;
                        case OWN_WORK -> KnowledgeProblem.PRACTICE_OWN_WORK;
                    });
        });
    }
}
