package nl.schoolbel.knowledge.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches look at what is missing and close what they dealt with. */
@ApplicationScoped
public class Gaps {

    /** The path of a gap from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/knowledge-gaps/";

    private static final String KIND = "knowledge-gap";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    GapStore store;

    @Inject
    GapConfig config;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    /** Last found first. */
    @Transactional
    public Page<GapView> list(GapState state, PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(state, firstDay(), page.cursor(), limit + 1),
                limit,
                gap -> new Cursor(gap.foundAt(), gap.id()),
                gap -> gap.view(config.windowDays()));
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public GapView read(UUID id) {
        return store.find(id, firstDay())
                .map(gap -> gap.view(config.windowDays()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * Closes a gap. Searches count again from the next day on. Refused: {@code not-found}; {@code precondition-missing} or
     * {@code changed-meanwhile}; {@code knowledge-gap-closed-already}; {@code invalid-input} for personal data.
     */
    @Transactional
    public GapView close(UUID id, GapClosing closing, String ifMatch) {
        Gap gap = store.lock(id, firstDay()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, gap.revision());
        if (gap.state() == GapState.CLOSED) {
            throw new ProblemException(KnowledgeProblem.GAP_CLOSED_ALREADY);
        }
        screener.require(KIND, id, Map.of("/reason", closing.reason()), closing.falseHits());
        store.close(id, caller.subject(), closing.reason(), clock.instant());
        audit.changed("knowledge-gap-closed", KIND, id);
        return read(id);
    }

    private LocalDate firstDay() {
        return config.rule().firstDay(LocalDate.ofInstant(clock.instant(), ZONE));
    }
}
