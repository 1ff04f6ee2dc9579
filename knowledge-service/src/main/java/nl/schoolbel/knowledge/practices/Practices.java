package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.practices.domain.TextDifference;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Somebody of a school or a coach writes a practice; everybody reads what was published of it. */
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
    PracticeScreening screening;

    @Inject
    @Any
    Instance<VersionPart> parts;

    @Inject
    PracticeConfig config;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * Adds a draft. Refused: {@code not-found} for a school that is not the caller's; {@code invalid-input} for a school,
     * tool or source that is not known, and for personal data.
     */
    @Transactional
    public PracticeView add(PracticeText text) {
        UUID id = UUID.randomUUID();
        PracticeText kept = screening.kept(id, text, Optional.empty(), true);
        Instant now = clock.instant();
        boolean ofSchool = text.schoolId() != null && caller.belongsTo(text.schoolId());
        store.add(id, caller.subject(), AuthorRole.of(caller.roles(), ofSchool), now);
        versions.write(id, 1, kept, caller.subject(), now);
        audit.changed("practice-added", KIND, id);
        noteName(id, kept, null);
        return access.view(id);
    }

    /**
     * Replaces the words of the draft, or begins the next version of a published practice. Words that are the same change
     * nothing. Refused: as {@link #add}; {@code not-found} for who is not an insider; {@code precondition-missing} or
     * {@code changed-meanwhile}; {@code knowledge-practice-archived}.
     */
    @Transactional
    public PracticeView write(UUID id, PracticeText text, String ifMatch) {
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        PracticeAccess.refuse(practice.life().writing());
        PracticeText newest = versions.get(id, practice.life().newest()).text();
        PracticeText kept = screening.kept(id, text, Optional.of(newest), access.isOwn(practice));
        if (!newest.equals(kept)) {
            Instant now = clock.instant();
            int number = practice.life().written().newest();
            versions.write(id, number, kept, caller.subject(), now);
            store.written(id, number, now);
            audit.changed("practice-changed", KIND, id);
            noteName(id, kept, newest.authorName());
        }
        return access.view(id);
    }

    /** Insiders read the newest version, others the published one. Refused: {@code not-found}. */
    @Transactional
    public PracticeView read(UUID id) {
        return access.view(id);
    }

    /** As the caller sees it; empty when not everybody reads it. */
    @Transactional
    public Optional<PracticeView> findPublished(UUID id) {
        return store.find(id)
                .filter(practice -> practice.life().isPublished())
                .map(practice -> access.published(practice));
    }

    /** Which practices are wanted; {@code null} for what does not matter. */
    record Wanted(PracticeState state, UUID schoolId, UUID toolId, SubjectArea subjectArea, Boolean stale) {}

    /** Last added, published or archived first. Drafts and archived ones: all for coaches, the caller's own for others. */
    @Transactional
    public Page<PracticeView> list(Wanted wanted, PageRequest page) {
        PracticeState state = wanted.state() == null ? PracticeState.PUBLISHED : wanted.state();
        boolean limited = state != PracticeState.PUBLISHED && !access.isCoach();
        PracticeFilter filter = new PracticeFilter(
                state,
                limited ? Optional.of(caller.subject()) : Optional.empty(),
                wanted.schoolId(),
                wanted.toolId(),
                wanted.subjectArea(),
                wanted.stale() == null ? null : config.freshness().staleUntil(clock.instant()),
                Boolean.TRUE.equals(wanted.stale()));
        int limit = page.limit();
        return Page.of(
                store.newest(filter, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.practice().movedAt(), row.practice().id()),
                access::view);
    }

    /** Newest first; drafts for insiders only. Refused: {@code not-found}. */
    @Transactional
    public Page<PracticeVersionView> versions(UUID id, PageRequest page) {
        Practice practice = access.visible(id);
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
                version -> version.view(practice.authorRole()));
    }

    /**
     * What a version says otherwise than another. Refused: {@code not-found}, also for a version that the caller does not
     * see.
     *
     * @param from the number of the other version; {@code null} for the one before
     */
    @Transactional
    public List<TextDifference> differences(UUID id, int number, Integer from) {
        Practice practice = access.visible(id);
        PracticeVersion after = version(practice, number);
        PracticeVersion before = version(practice, from == null ? number - 1 : from);
        return TextDifference.between(texts(id, before), texts(id, after));
    }

    private Map<String, List<String>> texts(UUID id, PracticeVersion version) {
        Map<String, List<String>> texts = FieldTexts.of(version.text());
        parts.forEach(part -> texts.put(part.field(), part.texts(id, version.number())));
        return texts;
    }

    /** That a name was given with consent can be shown afterwards. */
    private void noteName(UUID id, PracticeText text, String before) {
        if (text.authorName() != null && !text.authorName().equals(before)) {
            audit.changed("practice-name-given", KIND, id);
        }
    }

    private PracticeVersion version(Practice practice, int number) {
        return versions.find(practice.id(), number)
                .filter(version -> version.publishedAt() != null || access.isInsider(practice))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
