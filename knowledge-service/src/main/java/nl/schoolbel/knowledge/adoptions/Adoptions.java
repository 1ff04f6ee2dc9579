package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse;
import nl.schoolbel.knowledge.adoptions.domain.Stage;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** A school, or a coach for it, says how far it is with a practice of another school. */
@ApplicationScoped
public class Adoptions {

    /** The path of an adoption from the root of this service, before its id. */
    static final String PATH = "/knowledge/v1/adoptions/";

    /** What the audit trail calls an adoption. */
    static final String KIND = "adoption";

    /** The days of schools. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    AdoptionStore store;

    @Inject
    StepStore steps;

    @Inject
    MarkedPractices practices;

    @Inject
    AdoptionCheck check;

    @Inject
    AdoptionTelling telling;

    @Inject
    AdoptionViews views;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * The first mark of a school on a published practice. Refused: {@code not-found} for a practice that is not published and
     * for a school that is not the caller's; {@code knowledge-adoption-marked-already} with the {@code adoptionId}; {@code
     * knowledge-adoption-step-not-possible} with the {@code nextStates}; {@code invalid-input}.
     */
    @Transactional
    public AdoptionView mark(UUID practiceId, NewAdoption wanted) {
        MarkedPractices.Practice practice =
                practices.published(practiceId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        check.requireSchool(wanted.schoolId());
        List<FieldFault> faults = new ArrayList<>();
        check.school(wanted.schoolId(), faults);
        Instant now = clock.instant();
        store.add(UUID.randomUUID(), practice, wanted.schoolId(), now);
        Adoption adoption = store.lock(practiceId, wanted.schoolId()).orElseThrow();
        if (adoption.state() != null) {
            throw new ProblemException(KnowledgeProblem.ADOPTION_MARKED_ALREADY).with("adoptionId", adoption.id());
        }
        return take(adoption, practice, wanted.step(), faults, now);
    }

    /**
     * The next step. Refused: {@code not-found}, also for a school that is not the caller's; {@code precondition-missing} or
     * {@code changed-meanwhile}; {@code knowledge-adoption-step-not-possible} with the {@code nextStates}; {@code
     * invalid-input}.
     */
    @Transactional
    public AdoptionView change(UUID id, NewStep wanted, String ifMatch) {
        Adoption adoption = locked(id, ifMatch);
        MarkedPractices.Practice practice =
                practices.find(adoption.practiceId()).orElseThrow();
        if (adoption.state() == null && practice.archived()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return take(adoption, practice, wanted, new ArrayList<>(), clock.instant());
    }

    /**
     * Who wrote the last step down by mistake takes it back within 14 days; it stays readable as taken back and counts
     * nowhere. Refused: as {@link #change}; {@code knowledge-adoption-step-not-last}, {@code -of-another}, {@code -too-old}.
     */
    @Transactional
    public AdoptionView takeBack(UUID id, NewRetraction wanted, String ifMatch) {
        Adoption adoption = locked(id, ifMatch);
        Instant now = clock.instant();
        List<StepRow> standing = standing(id);
        AdoptionCourse course = course(adoption.isAtHome(), adoption.fromSchoolId() != null, standing);
        course.takingBack(wanted.step(), caller.subject(), now).ifPresent(Adoptions::refuse);
        steps.takeBack(id, wanted.step(), now);
        List<StepRow> left = standing.subList(0, standing.size() - 1);
        MarkedPractices.Practice practice =
                practices.find(adoption.practiceId()).orElseThrow();
        stands(
                adoption,
                course.withoutLast(),
                left.isEmpty()
                        ? practice
                        : practice.asOf(left.get(left.size() - 1).practiceVersion()),
                left,
                now);
        audit.changed("adoption-step-taken-back", KIND, id);
        return views.read(id);
    }

    private AdoptionView take(
            Adoption adoption,
            MarkedPractices.Practice practice,
            NewStep wanted,
            List<FieldFault> faults,
            Instant now) {
        boolean first = adoption.state() == null;
        UUID from = first ? practice.schoolId() : adoption.fromSchoolId();
        List<StepRow> all = steps.all(adoption.id());
        List<StepRow> standing = standing(all);
        AdoptionCourse course = course(adoption.schoolId().equals(from), from != null, standing);
        course.step(Stage.valueOf(wanted.state().name())).ifPresent(refusal -> {
            throw new ProblemException(KnowledgeProblem.ADOPTION_STEP_NOT_POSSIBLE)
                    .with("nextStates", AdoptionViews.states(course.next()));
        });
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        check.step(adoption.practiceId(), course, wanted, today, faults);
        check.settle(faults, adoption.id(), wanted);
        StepRow step = new StepRow(
                all.size() + 1,
                wanted.state(),
                wanted.date() == null ? today : wanted.date(),
                practice.version(),
                wanted.reason(),
                wanted.adaptedPracticeId(),
                wanted.adaptedHow(),
                wanted.coachHelped() == null ? check.isCoach() : wanted.coachHelped(),
                caller.subject(),
                now,
                null);
        steps.add(adoption.id(), step);
        List<StepRow> with = new ArrayList<>(standing);
        with.add(step);
        stands(adoption, course.with(step.fact()), practice, with, now);
        audit.changed(first ? "adoption-marked" : "adoption-changed", KIND, adoption.id());
        return views.read(adoption.id());
    }

    private void stands(
            Adoption adoption,
            AdoptionCourse course,
            MarkedPractices.Practice practice,
            List<StepRow> standing,
            Instant now) {
        store.stands(adoption.id(), course, practice, standing.stream().anyMatch(StepRow::coachHelped), now);
        telling.changed(store.lock(adoption.id()).orElseThrow(), now);
    }

    private Adoption locked(UUID id, String ifMatch) {
        Adoption adoption = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        check.requireSchool(adoption.schoolId());
        Precondition.require(ifMatch, adoption.revision());
        return adoption;
    }

    private List<StepRow> standing(UUID id) {
        return standing(steps.all(id));
    }

    private static List<StepRow> standing(List<StepRow> steps) {
        return steps.stream().filter(step -> step.takenBackAt() == null).toList();
    }

    private static AdoptionCourse course(boolean atHome, boolean ofSchool, List<StepRow> standing) {
        return new AdoptionCourse(
                atHome, ofSchool, standing.stream().map(StepRow::fact).toList());
    }

    private static void refuse(AdoptionCourse.Refusal refusal) {
        throw new ProblemException(
                switch (refusal) {
                    case OF_ANOTHER -> KnowledgeProblem.ADOPTION_STEP_OF_ANOTHER;
                    case TOO_LATE -> KnowledgeProblem.ADOPTION_STEP_TOO_OLD;
                    default -> KnowledgeProblem.ADOPTION_STEP_NOT_LAST;
                });
    }
}
