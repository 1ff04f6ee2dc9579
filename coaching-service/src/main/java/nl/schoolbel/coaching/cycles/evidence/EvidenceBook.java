package nl.schoolbel.coaching.cycles.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleAccess;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.cycle.Numbers;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Coach and teacher concerned tell how far it is, and take out what they told themselves. */
@ApplicationScoped
public class EvidenceBook {

    /** More than somebody reads; the bound keeps a slip in a client from filling the table. */
    static final int MOST_OF_A_CYCLE = 200;

    private static final String MARK = "[verwijderd]";

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceFields fields;

    @Inject
    CycleDesk desk;

    @Inject
    CycleAccess access;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    IdempotencyStore repeats;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    Caller caller;

    /**
     * A coach of the cycle tells any kind, the teacher concerned a self-report. Refused: as {@link CycleDesk#lockForConcerned};
     * {@code coaching-cycle-step-not-possible} when the cycle ended; {@code invalid-input}.
     */
    @Transactional
    public EvidenceView add(UUID cycleId, NewEvidence told) {
        Cycle cycle = desk.lockForConcerned(cycleId);
        desk.require(cycle, Act.CHANGE);
        boolean byTeacher = !access.isCoaching(cycle);
        List<FieldFault> faults = fields.faults(told, days.today());
        if (byTeacher && told.kind() != EvidenceKind.SELF_REPORT) {
            faults.add(desk.fault("/kind", "not-in-list", "self-report"));
        }
        if (store.countOf(cycleId) >= MOST_OF_A_CYCLE) {
            faults.add(desk.fault("", "too-many"));
        }
        Screening screening = screener.screen(told.texts(), told.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        UUID id = UUID.randomUUID();
        store.add(
                id,
                cycle,
                told,
                told.aboutDate() == null ? days.today() : told.aboutDate(),
                byTeacher ? caller.subject() : null,
                clock.instant());
        screener.escaped(CycleDesk.KIND, part(cycleId, id), screening);
        audit.changed("cycle-evidence-told", CycleDesk.KIND, part(cycleId, id));
        return view(find(cycleId, id), !byTeacher);
    }

    /** Last told first. Refused: {@code not-found}; {@code not-allowed} for who may not see the content. */
    @Transactional
    public Page<EvidenceView> list(UUID cycleId, PageRequest page) {
        boolean coaching = access.isCoaching(requireContent(cycleId));
        int limit = page.limit();
        return Page.of(
                store.newest(cycleId, page.cursor(), limit + 1),
                limit,
                EvidenceStore.Evidence::position,
                evidence -> view(evidence, coaching));
    }

    /** Refused: as {@link #list}. */
    @Transactional
    public EvidenceView read(UUID cycleId, UUID id) {
        Cycle cycle = requireContent(cycleId);
        return view(find(cycleId, id), access.isCoaching(cycle));
    }

    /**
     * Takes it out for good: a coach what a coach told, a teacher what the teacher told; also after the end. Refused: as {@link
     * #list}, {@code precondition-missing}, {@code changed-meanwhile}, {@code not-allowed} for what another one told.
     */
    @Transactional
    public void remove(UUID cycleId, UUID id, String ifMatch) {
        Cycle cycle = desk.lockForConcerned(cycleId);
        EvidenceStore.Evidence evidence = find(cycleId, id);
        Precondition.require(ifMatch, evidence.version());
        if (!isOwn(evidence, access.isCoaching(cycle))) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        if (evidence.words() != null) {
            repeats.redact(id, "words", evidence.words(), MARK);
        }
        store.remove(id);
        audit.changed("cycle-evidence-removed", CycleDesk.KIND, part(cycleId, id));
    }

    private Cycle requireContent(UUID cycleId) {
        Cycle cycle = desk.read(cycleId);
        if (!access.mayReadContent(cycle)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return cycle;
    }

    private EvidenceStore.Evidence find(UUID cycleId, UUID id) {
        return store.find(cycleId, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(EvidenceStore.Evidence evidence, boolean coaching) {
        return evidence.reportedBy() == null ? coaching : evidence.reportedBy().equals(caller.subject());
    }

    private EvidenceView view(EvidenceStore.Evidence evidence, boolean coaching) {
        return new EvidenceView(
                evidence.id(),
                evidence.cycleId(),
                evidence.turn(),
                evidence.kind(),
                evidence.aboutOn(),
                Numbers.shown(evidence.value()),
                evidence.label(),
                evidence.link(),
                evidence.score(),
                evidence.words(),
                evidence.reportedBy() != null,
                isOwn(evidence, coaching),
                evidence.createdAt(),
                evidence.version());
    }

    private static String part(UUID cycleId, UUID id) {
        return cycleId + "/" + id;
    }
}
