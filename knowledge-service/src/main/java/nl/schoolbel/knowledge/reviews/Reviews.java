package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.things.Thing;
import nl.schoolbel.knowledge.things.Things;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Who used a tool, practice or article writes what came of it; everybody reads what a coach published. */
@ApplicationScoped
public class Reviews {

    /** What the audit trail calls a review. */
    static final String KIND = "review";

    @Inject
    ReviewStore store;

    @Inject
    Things things;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    Event<ReviewWithdrawn> withdrawn;

    @Inject
    KeptAnswers answers;

    @Inject
    DomainClock clock;

    /**
     * Adds a review that waits for a coach. Refused: {@code invalid-input} for a thing that not everybody reads, and for
     * personal data; {@code knowledge-review-own-thing}; {@code knowledge-review-written-already}.
     */
    @Transactional
    public ReviewView add(NewReview review) {
        UUID id = UUID.randomUUID();
        Optional<Thing> thing =
                things.find(review.thing().kind(), review.thing().id());
        ReviewText words = review.words();
        Screening screening = screener.screen(words.texts(), words.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        if (thing.isEmpty()) {
            faults.add(new FieldFault("/thing/id", "unknown-id", texts.fieldDetail("unknown-id")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        if (thing.get().own()) {
            throw new ProblemException(KnowledgeProblem.REVIEW_OWN_THING);
        }
        screener.escaped(KIND, id, screening);
        if (!store.add(id, review.thing(), caller.subject(), role(), words, clock.instant())) {
            throw store.of(caller.subject(), review.thing())
                    .map(known -> new ProblemException(KnowledgeProblem.REVIEW_WRITTEN_ALREADY).with("reviewId", known))
                    .orElseGet(() -> new ProblemException(KnowledgeProblem.REVIEW_WRITTEN_ALREADY));
        }
        audit.changed("review-written", KIND, id);
        return view(id);
    }

    /**
     * Replaces the words of the caller's own review, which wait for a coach then. Words that are the same change nothing.
     * Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code invalid-input}.
     */
    @Transactional
    public ReviewView write(UUID id, ReviewText words, String ifMatch) {
        Review review = own(id);
        Precondition.require(ifMatch, review.revision());
        screener.require(KIND, id, words.texts(), words.falseHits());
        if (!review.words().equals(words.kept())) {
            store.write(id, role(), words, clock.instant());
            audit.changed("review-changed", KIND, id);
        }
        return view(id);
    }

    /**
     * Takes the caller's own review back, words and all. Refused: {@code not-found}; {@code precondition-missing} or {@code
     * changed-meanwhile}.
     */
    @Transactional
    public void withdraw(UUID id, String ifMatch) {
        Review review = own(id);
        Precondition.require(ifMatch, review.revision());
        store.delete(id);
        answers.forget(id, review.words().text(), review.appeal());
        withdrawn.fire(new ReviewWithdrawn(id));
        audit.changed("review-withdrawn", KIND, id);
    }

    /** Its writer and coaches read it in every state, others when it is published. Refused: {@code not-found}. */
    @Transactional
    public ReviewView read(UUID id) {
        return view(id);
    }

    /** What everybody reads of a thing, last published first. Refused: {@code not-found} for what not everybody reads. */
    @Transactional
    public Page<ReviewView> published(Reviewed thing, PageRequest page) {
        things.require(thing.kind(), thing.id());
        int limit = page.limit();
        return Page.of(
                store.published(thing, page.cursor(), limit + 1),
                limit,
                review -> new Cursor(review.publishedAt(), review.id()),
                this::view);
    }

    /** What the caller wrote, in every state, last written first. */
    @Transactional
    public Page<ReviewView> mine(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.writtenBy(caller.subject(), page.cursor(), limit + 1),
                limit,
                review -> new Cursor(review.writtenAt(), review.id()),
                this::view);
    }

    ReviewView view(UUID id) {
        return store.find(id)
                .filter(review -> review.isPublished() || isInsider(review))
                .map(this::view)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private ReviewView view(Review review) {
        return review.view(isOwn(review), isInsider(review));
    }

    /** Holds the row until the transaction ends. */
    Review own(UUID id) {
        return store.lock(id).filter(this::isOwn).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(Review review) {
        return caller.subject().equals(review.life().writer());
    }

    private boolean isInsider(Review review) {
        return isOwn(review) || caller.has(Roles.COACH);
    }

    /** Who has more than one role speaks from the one that looks farthest. */
    private ReviewerRole role() {
        if (caller.has(Roles.COACH)) {
            return ReviewerRole.COACH;
        }
        return caller.has(Roles.CONTACTPERSOON) ? ReviewerRole.CONTACTPERSOON : ReviewerRole.TEACHER;
    }
}
