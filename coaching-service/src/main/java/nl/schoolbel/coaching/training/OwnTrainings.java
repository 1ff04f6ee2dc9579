package nl.schoolbel.coaching.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.training.domain.Step;
import nl.schoolbel.coaching.training.domain.StepState;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/**
 * A coach says how far it is, and nobody else reads it. All is refused with {@code coaching-coach-unknown} to who is no coach
 * today.
 */
@ApplicationScoped
public class OwnTrainings {

    @Inject
    TrainingStore store;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** All that the caller follows and followed, the last first. */
    @Transactional
    public List<OwnTraining> list() {
        UUID coach = coaches.require().id();
        return store.ofCoach(coach).stream().map(this::view).toList();
    }

    /** Refused: {@code not-found} for what the caller does not follow. */
    @Transactional
    public OwnTraining read(UUID programme) {
        return view(enrolment(programme));
    }

    /** Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code invalid-input}. */
    @Transactional
    public OwnTraining module(UUID programme, UUID module, String ifMatch, NewStep wanted) {
        TrainingStore.Enrolment enrolment = enrolment(programme);
        if (kept(enrolment).modules().stream().noneMatch(one -> one.id().equals(module))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return put(enrolment, module, ifMatch, wanted, false);
    }

    /** As {@link #module}; one that asks for proof is not done without. */
    @Transactional
    public OwnTraining milestone(UUID programme, UUID milestone, String ifMatch, NewStep wanted) {
        TrainingStore.Enrolment enrolment = enrolment(programme);
        TrainingContent.Milestone found = kept(enrolment).milestones().stream()
                .filter(one -> one.id().equals(milestone))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return put(enrolment, milestone, ifMatch, wanted, found.requiredProof() != null);
    }

    private OwnTraining put(
            TrainingStore.Enrolment enrolment, UUID item, String ifMatch, NewStep wanted, boolean proofRequired) {
        Precondition.require(ifMatch, enrolment.version());
        Step step = wanted.step();
        List<FieldFault> faults = new ArrayList<>();
        step.flaws(proofRequired, days.today())
                .forEach(flaw -> faults.add(
                        new FieldFault("/" + flaw.field(), flaw.code(), texts.fieldDetail(flaw.code(), "state"))));
        Map<String, String> words = new HashMap<>();
        words.put("/reason", wanted.reason());
        words.put("/proof", wanted.proof());
        Screening screening = screener.screen(words, wanted.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        store.putStep(enrolment.id(), item, step);
        screener.escaped("training-enrolment", enrolment.id(), screening);
        audit.changed("training-step-told", "training-enrolment", enrolment.id());
        return read(enrolment.programmeId());
    }

    private TrainingStore.Enrolment enrolment(UUID programme) {
        UUID coach = coaches.require().id();
        return store.lockEnrolment(programme, coach).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** So that nothing is told of a module or milestone that the bestuur takes out meanwhile. */
    private TrainingProgramme kept(TrainingStore.Enrolment enrolment) {
        return store.keep(enrolment.programmeId()).orElseThrow();
    }

    private TrainingProgramme programme(TrainingStore.Enrolment enrolment) {
        return store.find(enrolment.programmeId()).orElseThrow();
    }

    private OwnTraining view(TrainingStore.Enrolment enrolment) {
        TrainingProgramme programme = programme(enrolment);
        Map<UUID, Step> steps = store.steps(enrolment.id());
        LocalDate today = days.today();
        SchoolDays schoolDays = ownSchoolDays(enrolment.coachId(), today);
        return new OwnTraining(
                programme.id(),
                programme.title(),
                enrolment.fromDate(),
                hours(programme, steps, Set.of(StepState.DONE)),
                hours(programme, steps, Set.of(StepState.PLANNED, StepState.UNDER_WAY)),
                programme.modules().stream()
                        .map(module -> module(programme, module, steps.getOrDefault(module.id(), Step.PLANNED)))
                        .toList(),
                programme.milestones().stream()
                        .map(one -> milestone(one, steps.getOrDefault(one.id(), Step.PLANNED), schoolDays, today))
                        .toList(),
                enrolment.version());
    }

    /** Of the school that the coach leads, or of any that it looks after; without one Monday to Friday. */
    private SchoolDays ownSchoolDays(UUID coach, LocalDate today) {
        return coaches.schoolsOf(coach, today).stream()
                .findFirst()
                .map(days::of)
                .orElseGet(() -> new SchoolDays(Set.of(), List.of()));
    }

    private static int hours(TrainingProgramme programme, Map<UUID, Step> steps, Set<StepState> states) {
        return programme.modules().stream()
                .filter(module -> states.contains(
                        steps.getOrDefault(module.id(), Step.PLANNED).state()))
                .mapToInt(TrainingContent.Module::hours)
                .sum();
    }

    private static OwnTraining.OwnModule module(TrainingProgramme programme, TrainingContent.Module module, Step step) {
        return new OwnTraining.OwnModule(
                module.id(),
                module.title(),
                programme.schoolYear(module),
                module.hours(),
                module.competences(),
                NewStep.Written.valueOf(step.state().name()),
                step.doneDate(),
                step.reason(),
                step.proof());
    }

    private static OwnTraining.OwnMilestone milestone(
            TrainingContent.Milestone milestone, Step step, SchoolDays schoolDays, LocalDate today) {
        boolean overdue = step.isOverdue(milestone.dueDate(), today);
        return new OwnTraining.OwnMilestone(
                milestone.id(),
                milestone.title(),
                milestone.dueDate(),
                milestone.requiredProof(),
                NewStep.Written.valueOf(step.state().name()),
                step.doneDate(),
                step.reason(),
                step.proof(),
                overdue,
                overdue ? schoolDays.between(milestone.dueDate(), today) : 0);
    }
}
