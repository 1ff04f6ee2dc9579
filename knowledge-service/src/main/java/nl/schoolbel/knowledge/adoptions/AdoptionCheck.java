package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.terms.AdoptionState;
import nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse;
import nl.schoolbel.knowledge.adoptions.domain.Stage;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/** Who marks for which school, and what is wrong with a step, all of it at once. */
@ApplicationScoped
class AdoptionCheck {

    private static final String BUNDLE = "nl.schoolbel.knowledge.adoptions.faults";

    @Inject
    Caller caller;

    @Inject
    ReadCopies copies;

    @Inject
    MarkedPractices practices;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    boolean isCoach() {
        return caller.has(Roles.COACH);
    }

    /** Refused: {@code not-found} for a school that is not the caller's, unless a coach asks. */
    void requireSchool(UUID school) {
        if (!isCoach() && !caller.belongsTo(school)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Adds what is wrong with a school that marks for the first time. */
    void school(UUID school, List<FieldFault> faults) {
        if (!copies.knows(SchoolEvents.CHANGED, school)) {
            faults.add(common("/schoolId", "unknown-id"));
        }
    }

    /** Adds what is wrong with a step that the school may take. */
    void step(UUID practice, AdoptionCourse course, NewStep step, LocalDate today, List<FieldFault> faults) {
        if (step.date() != null) {
            course.on(step.date(), today)
                    .ifPresent(refusal -> faults.add(own(
                            "/date",
                            refusal == AdoptionCourse.Refusal.IN_THE_FUTURE ? "in-the-future" : "before-step-before")));
        }
        if (step.reason() == null && Stage.valueOf(step.state().name()).needsReason()) {
            faults.add(common("/reason", "missing"));
        }
        boolean adapted = step.state() == AdoptionState.ADAPTED;
        if (step.adaptedHow() != null && !adapted) {
            faults.add(own("/adaptedHow", "not-with-state"));
        }
        UUID version = step.adaptedPracticeId();
        if (version != null && !adapted) {
            faults.add(own("/adaptedPracticeId", "not-with-state"));
        } else if (version != null && version.equals(practice)) {
            faults.add(common("/adaptedPracticeId", "itself"));
        } else if (version != null && practices.published(version).isEmpty()) {
            faults.add(common("/adaptedPracticeId", "unknown-id"));
        }
    }

    /** Refuses with all faults and those of the texts, or writes down what the sender calls a false hit. */
    void settle(List<FieldFault> faults, UUID adoption, NewStep step) {
        Screening screening = screener.screen(step.texts(), step.falseHits());
        List<FieldFault> all = new ArrayList<>(faults);
        all.addAll(screening.faults());
        if (!all.isEmpty()) {
            throw ProblemException.ofFields(all);
        }
        screener.escaped(Adoptions.KIND, adoption, screening);
    }

    private FieldFault common(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private FieldFault own(String pointer, String code) {
        return new FieldFault(pointer, code, texts.text(BUNDLE, code));
    }
}
