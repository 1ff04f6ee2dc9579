package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse;
import nl.schoolbel.knowledge.adoptions.domain.Stage;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * Adoptions as they are read. Whoever reads a practice may know which schools do it, how far they are and why: that is whom
 * to ask. Lists over all practices are of the own school, for who is not a coach or of the bestuur.
 */
@ApplicationScoped
public class AdoptionViews {

    @Inject
    AdoptionStore store;

    @Inject
    StepStore steps;

    @Inject
    MarkedPractices practices;

    @Inject
    Caller caller;

    /** Refused: {@code not-found}. */
    @Transactional
    public AdoptionView read(UUID id) {
        return store.find(id).map(AdoptionViews::view).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Last changed first. */
    @Transactional
    public Page<AdoptionView> list(
            UUID schoolId, UUID fromSchoolId, UUID practiceId, AdoptionState state, PageRequest page) {
        boolean whole = caller.has(Roles.COACH) || caller.has(Roles.BESTUUR);
        return page(
                new AdoptionFilter(whole ? null : caller.schools(), schoolId, fromSchoolId, practiceId, state), page);
    }

    /** Last changed first. Refused: {@code not-found} for a practice that was never published. */
    @Transactional
    public Page<AdoptionView> ofPractice(UUID practiceId, AdoptionState state, PageRequest page) {
        if (practices.find(practiceId).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return page(new AdoptionFilter(null, null, null, practiceId, state), page);
    }

    /** Newest first, also those that were taken back. Refused: {@code not-found}. */
    @Transactional
    public Page<AdoptionStepView> history(UUID id, PageRequest page) {
        if (store.find(id).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        String position = page.cursor().key();
        if (!position.matches("|[1-9][0-9]{0,8}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int below = position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
        int limit = page.limit();
        return Page.of(
                steps.below(id, below, limit + 1),
                limit,
                step -> new Cursor(step.recordedAt(), id, String.valueOf(step.number())),
                step -> step.view(caller.subject()));
    }

    private Page<AdoptionView> page(AdoptionFilter filter, PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(filter, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.adoption().movedAt(), row.adoption().id()),
                AdoptionViews::view);
    }

    /** In the words of the API. */
    static List<AdoptionState> states(Set<Stage> stages) {
        return stages.stream().map(stage -> AdoptionState.valueOf(stage.name())).toList();
    }

    private static AdoptionView view(AdoptionStore.Listed row) {
        Adoption adoption = row.adoption();
        Optional<Stage> stage = Optional.ofNullable(adoption.state()).map(state -> Stage.valueOf(state.name()));
        return new AdoptionView(
                adoption.id(),
                adoption.practiceId(),
                adoption.practiceVersion(),
                row.title(),
                adoption.schoolId(),
                adoption.fromSchoolId(),
                adoption.toolId(),
                adoption.isAtHome(),
                adoption.state(),
                adoption.stateDate(),
                row.reason(),
                row.adaptedPracticeId(),
                row.adaptedHow(),
                adoption.coachHelped(),
                adoption.crossedWall(),
                adoption.triedDate(),
                adoption.embeddedDate(),
                states(AdoptionCourse.after(adoption.isAtHome(), stage)),
                adoption.addedAt(),
                adoption.movedAt(),
                adoption.revision());
    }
}
