package nl.schoolbel.coaching.coaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.ProblemException;

/** Who coaches and who looks after which school, for the other features. */
@ApplicationScoped
public class CoachRegister {

    @Inject
    CoachStore store;

    @Inject
    SchoolDayBook days;

    @Inject
    Caller caller;

    /** The caller as a coach; empty for who is no coach today, whatever the token says. */
    public Optional<Coach> current() {
        return store.ofSubject(caller.subject()).filter(coach -> coach.isActiveOn(days.today()));
    }

    /** The caller as a coach. Refused: {@code coaching-coach-unknown} for who is no coach today. */
    public Coach require() {
        return current().orElseThrow(() -> new ProblemException(CoachingProblem.COACH_UNKNOWN));
    }

    /** Those of these subjects that were a coach and are none any more; who was never in the register is not among them. */
    public Set<String> endedAmong(Collection<String> subjects) {
        return store.endedBefore(days.today(), subjects);
    }

    /** Also of coaches that coach no more. */
    public Optional<Coach> find(UUID id) {
        return store.find(id);
    }

    /** By id, without those that there are not. */
    public Map<UUID, Coach> find(Collection<UUID> ids) {
        return store.find(ids).stream().collect(Collectors.toMap(Coach::id, Function.identity()));
    }

    /** True when the coach looks after the school on that day, as its own or as a stand-in. */
    public boolean looksAfter(UUID coach, UUID school, LocalDate day) {
        return coachesOf(school, day).contains(coach);
    }

    /** The coaches that look after a school on a day: its own first, then the stand-ins. */
    public List<UUID> coachesOf(UUID school, LocalDate day) {
        return store.lookingAfter(school, day).stream()
                .map(CoachStore.OnDay::coach)
                .distinct()
                .toList();
    }

    /** The schools that a coach looks after on a day. */
    public List<UUID> schoolsOf(UUID coach, LocalDate day) {
        return store.lookedAfter(List.of(coach), day).stream()
                .map(CoachStore.OnDay::school)
                .distinct()
                .toList();
    }
}
