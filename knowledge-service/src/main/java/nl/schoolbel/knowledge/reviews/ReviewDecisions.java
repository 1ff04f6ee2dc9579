package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.reviews.domain.ReviewLife;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches publish and refuse reviews of others; who was refused appeals once, to another coach. */
@ApplicationScoped
public class ReviewDecisions {

    @Inject
    ReviewStore store;

    @Inject
    Reviews reviews;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /**
     * The calling coach decides of a review that waits. Refused: {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile}; {@code invalid-input} for a refusal without a reason, a publication with one, and personal data in
     * the note; {@code knowledge-review-nothing-to-decide}, {@code knowledge-review-own-work}, {@code
     * knowledge-review-same-coach}.
     */
    @Transactional
    public ReviewView decide(UUID id, NewReviewDecision decision, String ifMatch) {
        Review review = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, review.revision());
        refuse(review.life().decision(caller.subject()));
        boolean refusal = decision.verdict() == ReviewVerdict.REFUSE;
        screened(id, decision, refusal);
        if (refusal) {
            store.refuse(id, caller.subject(), decision.reason(), decision.note(), clock.instant());
        } else {
            store.publish(id, caller.subject(), clock.instant());
        }
        audit.changed(refusal ? "review-refused" : "review-published", Reviews.KIND, id);
        return reviews.view(id);
    }

    /**
     * The writer asks another coach to look again. Refused: {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile}; {@code knowledge-review-nothing-to-appeal}, {@code knowledge-review-appealed-already}; {@code
     * invalid-input} for personal data.
     */
    @Transactional
    public ReviewView appeal(UUID id, NewAppeal appeal, String ifMatch) {
        Review review = reviews.own(id);
        Precondition.require(ifMatch, review.revision());
        refuse(review.life().appeal());
        screener.require(Reviews.KIND, id, Map.of("/why", appeal.why()), appeal.falseHits());
        store.appeal(id, appeal.why(), clock.instant());
        audit.changed("review-appealed", Reviews.KIND, id);
        return reviews.view(id);
    }

    /**
     * The calling coach takes a published review from everybody's eyes, because it was reported; its writer may appeal. Holds
     * the row until the transaction ends. Refused: {@code knowledge-review-nothing-to-hide}; {@code
     * knowledge-review-own-work}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hide(UUID id, RefusalReason reason, String note) {
        Review review = store.lock(id).orElseThrow(() -> new ProblemException(KnowledgeProblem.REVIEW_NOTHING_TO_HIDE));
        refuse(review.life().hiding(caller.subject()));
        store.refuse(id, caller.subject(), reason, note, clock.instant());
        audit.changed("review-hidden", Reviews.KIND, id);
    }

    private void screened(UUID id, NewReviewDecision decision, boolean refusal) {
        Screening screening = screener.screen(
                decision.note() == null ? Map.of() : Map.of("/note", decision.note()), decision.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        if (refusal && decision.reason() == null) {
            faults.add(new FieldFault("/reason", "missing", texts.fieldDetail("missing")));
        }
        if (!refusal && decision.reason() != null) {
            faults.add(notWithPublish("/reason"));
        }
        if (!refusal && decision.note() != null) {
            faults.add(notWithPublish("/note"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(Reviews.KIND, id, screening);
    }

    private FieldFault notWithPublish(String pointer) {
        return new FieldFault(pointer, "not-together", texts.fieldDetail("not-together", "publish"));
    }

    private static void refuse(Optional<ReviewLife.Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case NOTHING_TO_DECIDE -> KnowledgeProblem.REVIEW_NOTHING_TO_DECIDE;
                        case OWN_WORK -> KnowledgeProblem.REVIEW_OWN_WORK;
                        case SAME_COACH -> KnowledgeProblem.REVIEW_SAME_COACH;
                        case NOTHING_TO_APPEAL -> KnowledgeProblem.REVIEW_NOTHING_TO_APPEAL;
                        case APPEALED_ALREADY -> KnowledgeProblem.REVIEW_APPEALED_ALREADY;
                        case NOTHING_TO_HIDE -> KnowledgeProblem.REVIEW_NOTHING_TO_HIDE;
                    });
        });
    }
}
