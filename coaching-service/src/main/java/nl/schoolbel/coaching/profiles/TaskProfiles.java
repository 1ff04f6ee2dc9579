package nl.schoolbel.coaching.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.profiles.domain.Profile;
import nl.schoolbel.coaching.profiles.domain.ProfileDifference;
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

/** Coaches and bestuur write one draft at a time; the bestuur makes it a version, which stays as it is. */
@ApplicationScoped
public class TaskProfiles {

    static final String KIND = "task-profile";

    @Inject
    TaskProfileStore store;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code invalid-input}; {@code coaching-profile-has-draft} while there is another draft. */
    @Transactional
    public TaskProfile add(NewTaskProfile wanted) {
        Profile content = wanted.profile();
        Screening screening = sound(content, wanted);
        UUID id = UUID.randomUUID();
        if (!store.add(id, content, clock.instant())) {
            throw new ProblemException(CoachingProblem.PROFILE_HAS_DRAFT);
        }
        screener.escaped(KIND, id, screening);
        audit.changed("task-profile-drafted", KIND, id);
        return existing(store.find(id));
    }

    /** Last written first. */
    @Transactional
    public Page<TaskProfile> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                profile -> new Cursor(profile.createdAt(), profile.id()),
                Function.identity());
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public TaskProfile read(UUID id) {
        return existing(store.find(id));
    }

    /**
     * Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code
     * coaching-profile-published}; {@code invalid-input}.
     */
    @Transactional
    public TaskProfile change(UUID id, String ifMatch, NewTaskProfile wanted) {
        requireDraft(id, ifMatch);
        Profile content = wanted.profile();
        screener.escaped(KIND, id, sound(content, wanted));
        store.change(id, content);
        audit.changed("task-profile-changed", KIND, id);
        return read(id);
    }

    /**
     * Makes a draft a version.
     *
     * @param fromDate later than that of every version before; otherwise {@code invalid-input}. The rest as {@link #change}
     */
    @Transactional
    public TaskProfile publish(UUID id, String ifMatch, LocalDate fromDate) {
        requireDraft(id, ifMatch);
        if (store.lastFromDate().filter(last -> !fromDate.isAfter(last)).isPresent()) {
            throw ProblemException.ofFields(List.of(fault("/fromDate", "period-overlap")));
        }
        store.publish(id, fromDate, clock.instant());
        audit.changed("task-profile-published", KIND, id);
        return read(id);
    }

    /** What this one says otherwise than another. Refused: {@code not-found} for either. */
    @Transactional
    public List<ProfileDifference> differences(UUID id, UUID from) {
        return ProfileDifference.between(read(from).content(), read(id).content());
    }

    private void requireDraft(UUID id, String ifMatch) {
        TaskProfile profile = existing(store.lock(id));
        if (!profile.isDraft()) {
            throw new ProblemException(CoachingProblem.PROFILE_PUBLISHED);
        }
        Precondition.require(ifMatch, profile.version());
    }

    private static TaskProfile existing(Optional<TaskProfile> found) {
        return found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Screening sound(Profile content, NewTaskProfile wanted) {
        List<FieldFault> faults = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < content.resultAreas().size(); i++) {
            Profile.ResultArea area = content.resultAreas().get(i);
            String pointer = "/resultAreas/" + i;
            noteTwice(faults, names, pointer + "/name", "area " + area.name());
            words.put(pointer + "/name", area.name());
            words.put(pointer + "/result", area.result());
            for (int task = 0; task < area.tasks().size(); task++) {
                words.put(pointer + "/tasks/" + task, area.tasks().get(task));
            }
        }
        words.put("/place/operational", content.place().operational());
        words.put("/place/tactical", content.place().tactical());
        words.put("/place/strategic", content.place().strategic());
        for (int i = 0; i < content.competences().size(); i++) {
            Profile.Competence competence = content.competences().get(i);
            noteTwice(faults, names, "/competences/" + i + "/name", "competence " + competence.name());
            words.put("/competences/" + i + "/name", competence.name());
            words.put("/competences/" + i + "/description", competence.description());
        }
        Screening screening = screener.screen(words, wanted.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private void noteTwice(List<FieldFault> faults, Set<String> names, String pointer, String name) {
        if (!names.add(name)) {
            faults.add(fault(pointer, "duplicate"));
        }
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
