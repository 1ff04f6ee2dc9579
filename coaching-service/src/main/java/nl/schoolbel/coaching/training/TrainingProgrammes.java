package nl.schoolbel.coaching.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
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

/** The bestuur makes programmes, enrols coaches, and sees how far the team is. */
@ApplicationScoped
public class TrainingProgrammes {

    static final String KIND = "training-programme";

    @Inject
    TrainingStore store;

    @Inject
    Links links;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code invalid-input}. */
    @Transactional
    public TrainingProgramme add(NewTrainingProgramme wanted) {
        UUID id = UUID.randomUUID();
        put(id, wanted, Set.of());
        audit.changed("training-programme-made", KIND, id);
        return read(id);
    }

    /** Last made first. */
    @Transactional
    public Page<TrainingProgramme> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                programme -> new Cursor(programme.createdAt(), programme.id()),
                Function.identity());
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public TrainingProgramme read(UUID id) {
        return existing(store.find(id));
    }

    /**
     * As a whole. Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code
     * coaching-training-begun} when a module or milestone would go of which a coach told how far it is; {@code invalid-input}.
     */
    @Transactional
    public TrainingProgramme change(UUID id, String ifMatch, NewTrainingProgramme wanted) {
        TrainingProgramme before = existing(store.lock(id));
        Precondition.require(ifMatch, before.version());
        TrainingContent content = new TrainingContent(before.modules(), before.milestones());
        put(id, wanted, content.ids().collect(Collectors.toSet()));
        TrainingProgramme after = read(id);
        List<UUID> kept =
                new TrainingContent(after.modules(), after.milestones()).ids().toList();
        if (store.hasProgressBeside(id, kept)) {
            throw new ProblemException(CoachingProblem.TRAINING_BEGUN);
        }
        audit.changed("training-programme-changed", KIND, id);
        return after;
    }

    /** Refused: {@code not-found}; {@code invalid-input} for an unknown coach or one that follows it already. */
    @Transactional
    public TrainingStore.Enrolment enrol(UUID id, UUID coach, LocalDate fromDate) {
        existing(store.find(id));
        List<FieldFault> faults = new ArrayList<>();
        links.noteUnknown(faults, "/coachId", Links.Kind.COACH, coach);
        TrainingStore.Enrolment enrolment = new TrainingStore.Enrolment(UUID.randomUUID(), 0, id, coach, fromDate);
        if (faults.isEmpty() && !store.enrol(enrolment, clock.instant())) {
            faults.add(fault("/coachId", "taken"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        audit.changed("training-enrolled", "coach", coach);
        return enrolment;
    }

    /** Counts over all who follow it, without any while they are too few. Refused: {@code not-found}. */
    @Transactional
    public TeamProgress progress(UUID id) {
        return TeamProgress.of(read(id), store.enrolled(id), store.counts(id), days.today());
    }

    private void put(UUID id, NewTrainingProgramme wanted, Set<UUID> known) {
        Screening screening = sound(wanted, known);
        TrainingContent content = wanted.content();
        store.put(new TrainingProgramme(
                id,
                wanted.title().strip(),
                wanted.provider(),
                wanted.startSchoolYear(),
                wanted.yearsOrUsual(),
                content.modules(),
                content.milestones(),
                clock.instant(),
                0));
        screener.escaped(KIND, id, screening);
    }

    private Screening sound(NewTrainingProgramme wanted, Set<UUID> known) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<SchoolYear> start = SchoolYear.parse(wanted.startSchoolYear());
        if (start.isEmpty()) {
            faults.add(fault("/startSchoolYear", "pattern"));
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("/title", wanted.title());
        words.put("/provider", wanted.provider());
        for (int i = 0; i < wanted.modules().size(); i++) {
            NewTrainingProgramme.NewModule module = wanted.modules().get(i);
            String pointer = "/modules/" + i;
            words.put(pointer + "/title", module.title());
            noteCompetences(words, pointer, module);
            noteId(faults, pointer, module.id(), known);
            if (module.year() > wanted.yearsOrUsual()) {
                faults.add(fault(pointer + "/year", "limit", wanted.yearsOrUsual()));
            }
        }
        List<NewTrainingProgramme.NewMilestone> milestones =
                wanted.milestones() == null ? List.of() : wanted.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            NewTrainingProgramme.NewMilestone milestone = milestones.get(i);
            String pointer = "/milestones/" + i;
            words.put(pointer + "/title", milestone.title());
            words.put(pointer + "/requiredProof", milestone.requiredProof());
            noteId(faults, pointer, milestone.id(), known);
            start.ifPresent(first -> noteOutside(faults, pointer, milestone.dueDate(), first, wanted.yearsOrUsual()));
        }
        Screening screening = screener.screen(words, wanted.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private static void noteCompetences(
            Map<String, String> words, String pointer, NewTrainingProgramme.NewModule module) {
        List<String> competences = module.competences() == null ? List.of() : module.competences();
        for (int i = 0; i < competences.size(); i++) {
            words.put(pointer + "/competences/" + i, competences.get(i));
        }
    }

    private void noteId(List<FieldFault> faults, String pointer, UUID id, Set<UUID> known) {
        if (id != null && !known.contains(id)) {
            faults.add(fault(pointer + "/id", "unknown-id"));
        }
    }

    private void noteOutside(List<FieldFault> faults, String pointer, LocalDate due, SchoolYear first, int years) {
        LocalDate last = first.plus(years - 1).lastDate();
        if (due.isBefore(first.firstDate()) || due.isAfter(last)) {
            faults.add(fault(
                    pointer + "/dueDate", "outside-horizon", first.firstDate().toString(), last.toString()));
        }
    }

    private FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }

    private static TrainingProgramme existing(Optional<TrainingProgramme> found) {
        return found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
