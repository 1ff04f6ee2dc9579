package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.knowledge.tools.ToolFacts;
import nl.schoolbel.knowledge.vetting.domain.RequestLife;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Action;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Somebody of a school asks for a tool, others join; everybody sees what waits and what came of it. */
@ApplicationScoped
public class ToolRequests {

    /** What the audit trail calls a request. */
    static final String KIND = "tool-request";

    @Inject
    ToolRequestStore store;

    @Inject
    AskerStore askers;

    @Inject
    RequestAccess access;

    @Inject
    ToolCards tools;

    @Inject
    ToolFacts facts;

    @Inject
    Caller caller;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * Begins a request. Refused: {@code not-found} for a school that is not the caller's; {@code invalid-input} for a school or
     * tool that is not known, and for personal data; {@code knowledge-tool-request-open-already}, with its id, when one of the
     * same name waits.
     */
    @Transactional
    public ToolRequestView ask(NewToolRequest request) {
        UUID id = UUID.randomUUID();
        List<FieldFault> faults = access.faultsOfSchool(request.schoolId());
        if (request.toolId() != null && !tools.knows(request.toolId())) {
            faults.add(access.fault("/toolId", "unknown-id"));
        }
        Screening screening = screener.screen(request.texts(), request.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        store.openNamed(request.name()).ifPresent(open -> {
            throw new ProblemException(KnowledgeProblem.TOOL_REQUEST_OPEN_ALREADY).with("requestId", open);
        });
        Instant now = clock.instant();
        store.add(id, request, Optional.ofNullable(request.toolId()).orElseGet(() -> cardNamed(request.name())), now);
        askers.add(id, request.schoolId(), caller.subject(), now);
        screener.escaped(KIND, id, screening);
        audit.changed("tool-request-added", KIND, id);
        return read(id);
    }

    /**
     * The caller wants it too, for a school. Once for each person; again changes nothing. Refused: {@code not-found}; {@code
     * invalid-input} for a school that is not known; {@code knowledge-tool-request-not-now}.
     */
    @Transactional
    public ToolRequestView support(UUID id, Supporting supporting) {
        ToolRequest request = locked(id);
        List<FieldFault> faults = access.faultsOfSchool(supporting.schoolId());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        access.require(request, Action.SUPPORT);
        if (askers.add(id, supporting.schoolId(), caller.subject(), clock.instant())) {
            audit.changed("tool-request-supported", KIND, id);
        }
        return read(id);
    }

    /**
     * The caller wants it no longer; it ends when nobody else does. Refused: {@code not-found}; {@code not-allowed} for who
     * does not ask for it; {@code precondition-missing} or {@code changed-meanwhile}; {@code knowledge-tool-request-not-now}.
     */
    @Transactional
    public ToolRequestView withdraw(UUID id, String ifMatch) {
        ToolRequest request = locked(id);
        Precondition.require(ifMatch, request.revision());
        access.require(request, Action.WITHDRAW);
        if (!askers.remove(id, caller.subject())) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        RequestLife life = request.life().withdrawn(askers.count(id));
        if (!life.stage().isOpen()) {
            store.ended(id, life.stage(), null, null, clock.instant());
        }
        audit.changed("tool-request-withdrawn", KIND, id);
        return read(id);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public ToolRequestView read(UUID id) {
        return access.view(
                store.find(id, caller.subject()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /**
     * What waits, who asked first first; or what has ended in some way, last ended first. Refused: {@code not-found} for a
     * school that is not the caller's.
     *
     * @param state {@code null} for all that wait
     * @param schoolId only what is asked for it; {@code null} for all
     */
    @Transactional
    public Page<ToolRequestView> list(
            ToolRequestState state, UUID toolId, UUID schoolId, boolean own, PageRequest page) {
        if (schoolId != null) {
            access.requireSchool(schoolId);
        }
        ToolRequestStore.Filter filter = new ToolRequestStore.Filter(state, toolId, schoolId, own);
        int limit = page.limit();
        if (state == null || state.isOpen()) {
            return Page.of(
                    store.waiting(filter, page.cursor(), caller.subject(), limit + 1),
                    limit,
                    request -> new Cursor(request.askedAt(), request.id()),
                    access::view);
        }
        return Page.of(
                store.ended(filter, page.cursor(), caller.subject(), limit + 1),
                limit,
                request -> new Cursor(request.endedAt(), request.id()),
                access::view);
    }

    private UUID cardNamed(String name) {
        return facts.named(name)
                .filter(ToolFacts.Facts::published)
                .map(ToolFacts.Facts::id)
                .orElse(null);
    }

    private ToolRequest locked(UUID id) {
        return store.lock(id, caller.subject()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
