package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.knowledge.tools.ToolFacts;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Action;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Stage;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches look at what was asked for and decide; the decision stands on the card of the tool from then on. */
@ApplicationScoped
public class Vetting {

    @Inject
    ToolRequestStore store;

    @Inject
    AskerStore askers;

    @Inject
    RequestAccess access;

    @Inject
    ToolRequests requests;

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
     * A coach begins to look. Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code
     * knowledge-tool-request-not-now}; {@code invalid-input} for personal data in the note.
     */
    @Transactional
    public ToolRequestView review(UUID id, Reviewing review, String ifMatch) {
        locked(id, ifMatch, Action.REVIEW);
        if (review.note() != null) {
            screener.require(ToolRequests.KIND, id, Map.of("/note", review.note()), review.falseHits());
        }
        store.underReview(id, review.note(), clock.instant());
        audit.changed("tool-request-review-started", ToolRequests.KIND, id);
        return requests.read(id);
    }

    /**
     * Decides, and writes it on the card. Refused as {@link #review}; {@code knowledge-tool-request-own} for a coach who asks
     * for it; {@code invalid-input} without a card that is known, for conditions that are missing or too many, a review date
     * that has been, and personal data.
     */
    @Transactional
    public ToolRequestView decide(UUID id, Decision decision, String ifMatch) {
        ToolRequest request = locked(id, ifMatch, Action.DECIDE);
        if (request.own()) {
            throw new ProblemException(KnowledgeProblem.TOOL_REQUEST_OWN);
        }
        UUID tool = decision.toolId() == null ? request.toolId() : decision.toolId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), RequestAccess.ZONE);
        List<FieldFault> faults = faults(decision, tool, today);
        Screening screening = screener.screen(decision.texts(), decision.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(ToolRequests.KIND, id, screening);
        LocalDate review = decision.reviewDate() == null ? today.plusYears(1) : decision.reviewDate();
        tools.decide(
                tool,
                privacy -> privacy.decided(
                        decision.decision(),
                        decision.conditions(),
                        decision.reasons(),
                        decision.insteadToolIds(),
                        review));
        store.decided(id, decision, tool, clock.instant());
        audit.changed("tool-request-decided", ToolRequests.KIND, id);
        return requests.read(id);
    }

    /** Ends it without a decision. Refused as {@link #review}; {@code invalid-input} for personal data in the reason. */
    @Transactional
    public ToolRequestView close(UUID id, RequestClosing closing, String ifMatch) {
        locked(id, ifMatch, Action.CLOSE);
        screener.require(ToolRequests.KIND, id, Map.of("/reason", closing.reason()), closing.falseHits());
        store.ended(id, Stage.CLOSED, closing.reason(), null, clock.instant());
        audit.changed("tool-request-closed", ToolRequests.KIND, id);
        return requests.read(id);
    }

    /**
     * Whoever asks for this one asks for the other one from now on, which waits since the earlier of the two. Refused as {@link
     * #review}; {@code invalid-input} when the other one is this one, is not known or waits no longer.
     */
    @Transactional
    public ToolRequestView merge(UUID id, Merging merging, String ifMatch) {
        UUID into = merging.intoRequestId();
        if (into.equals(id)) {
            throw ProblemException.ofFields(List.of(access.fault("/intoRequestId", "itself")));
        }
        // In one order, so that two who merge each other's do not wait for each other.
        Stream.of(id, into).sorted().forEach(one -> store.lock(one, caller.subject()));
        ToolRequest request = locked(id, ifMatch, Action.MERGE);
        ToolRequest other = store.find(into, caller.subject()).orElse(null);
        if (other == null || !other.life().stage().isOpen()) {
            throw ProblemException.ofFields(
                    List.of(access.fault("/intoRequestId", other == null ? "unknown-id" : "not-active")));
        }
        askers.copy(id, into);
        store.joined(into, request);
        store.ended(id, Stage.MERGED, null, into, clock.instant());
        audit.changed("tool-request-merged", ToolRequests.KIND, id);
        return requests.read(id);
    }

    private List<FieldFault> faults(Decision decision, UUID tool, LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        List<UUID> instead = decision.insteadToolIds() == null ? List.of() : decision.insteadToolIds();
        Set<UUID> known = facts.of(
                        Stream.concat(Stream.ofNullable(tool), instead.stream()).toList())
                .keySet();
        if (tool == null) {
            faults.add(access.fault("/toolId", "missing"));
        } else if (!known.contains(tool)) {
            faults.add(access.fault("/toolId", "unknown-id"));
        }
        for (int i = 0; i < instead.size(); i++) {
            if (instead.get(i).equals(tool)) {
                faults.add(access.fault("/insteadToolIds/" + i, "itself"));
            } else if (!known.contains(instead.get(i))) {
                faults.add(access.fault("/insteadToolIds/" + i, "unknown-id"));
            }
        }
        boolean conditional = decision.decision() == PrivacyDecision.CONDITIONS;
        if (conditional
                && (decision.conditions() == null || decision.conditions().isBlank())) {
            faults.add(access.fault("/conditions", "missing"));
        } else if (!conditional && decision.conditions() != null) {
            faults.add(access.fault(
                    "/conditions", "not-together", decision.decision().slug()));
        }
        if (decision.reviewDate() != null && !decision.reviewDate().isAfter(today)) {
            faults.add(access.fault("/reviewDate", "not-in-future"));
        }
        return faults;
    }

    private ToolRequest locked(UUID id, String ifMatch, Action action) {
        ToolRequest request =
                store.lock(id, caller.subject()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, request.revision());
        access.require(request, action);
        return request;
    }
}
