package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Who sees what of practices: insiders are the author and coaches, others see what is published. */
@ApplicationScoped
class PracticeAccess {

    @Inject
    Caller caller;

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    PracticeConfig config;

    @Inject
    DomainClock clock;

    boolean isCoach() {
        return caller.has(Roles.COACH);
    }

    boolean isOwn(Practice practice) {
        return caller.subject().equals(practice.author());
    }

    boolean isInsider(Practice practice) {
        return isCoach() || isOwn(practice);
    }

    /** One that the caller may read. Refused: {@code not-found}. */
    Practice visible(UUID id) {
        return store.find(id)
                .filter(practice -> practice.life().isPublished() || isInsider(practice))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** One that the caller may change; its row is held until the transaction ends. Refused: {@code not-found}. */
    Practice lockForInsider(UUID id) {
        return store.lock(id).filter(this::isInsider).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** As the caller sees it: insiders the newest version, others the published one. Refused: {@code not-found}. */
    PracticeView view(UUID id) {
        Practice practice = visible(id);
        PracticeLife life = practice.life();
        return view(practice, versions.get(id, isInsider(practice) ? life.newest() : life.published()));
    }

    /** What everybody reads of a published one. */
    PracticeView published(Practice practice) {
        return view(practice, versions.get(practice.id(), practice.life().published()));
    }

    PracticeView view(PracticeStore.Listed row) {
        return view(row.practice(), row.version());
    }

    private PracticeView view(Practice practice, PracticeVersion version) {
        return practice.view(version, isStale(practice), isOwn(practice), isInsider(practice));
    }

    private boolean isStale(Practice practice) {
        return practice.life().isPublished() && config.freshness().isStale(practice.freshSince(), clock.instant());
    }

    /** Refuses what the rules refuse. */
    static void refuse(Optional<PracticeLife.Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ProblemException(
                    switch (why) {
                        case ARCHIVED -> KnowledgeProblem.PRACTICE_ARCHIVED;
                        case NOTHING_TO_PUBLISH -> KnowledgeProblem.PRACTICE_PUBLISHED_ALREADY;
                        case OWN_WORK -> KnowledgeProblem.PRACTICE_OWN_WORK;
                        case RETURNED_ALREADY -> KnowledgeProblem.PRACTICE_RETURNED_ALREADY;
                        case NOT_PUBLISHED -> KnowledgeProblem.PRACTICE_NOT_PUBLISHED;
                    });
        });
    }
}
