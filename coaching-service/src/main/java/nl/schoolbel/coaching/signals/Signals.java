package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * The signals as coaches see them; contactpersonen see those of their schools, the bestuur sees the themes of several schools
 * without the words of coaches.
 */
@ApplicationScoped
public class Signals {

    /** The path of a signal from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/signals/";

    @Inject
    SignalStore store;

    @Inject
    SchoolScope scope;

    @Inject
    Caller caller;

    @Inject
    SignalNames names;

    @Inject
    SignalDays days;

    /** Last raised first; {@code not-found} for a school that is not the caller's. */
    public Page<SignalView> list(
            UUID schoolId, SignalState state, SignalKind kind, boolean overdueOnly, PageRequest page) {
        SignalFilter filter =
                new SignalFilter(schools(schoolId), state, kinds(kind), overdueOnly ? days.today() : null);
        int limit = page.limit();
        List<Signal> rows = filter.kinds().isEmpty() ? List.of() : store.newest(filter, page.cursor(), limit + 1);
        return Page.of(
                rows, limit, signal -> new Cursor(signal.raisedAt(), signal.id()), names.of(rows, !themesOnly()));
    }

    /** Refused: {@code not-found} when it does not exist or is not for the caller. */
    public SignalView read(UUID id) {
        Signal signal =
                store.find(id).filter(this::maySee).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return view(signal);
    }

    SignalView view(Signal signal) {
        return names.of(List.of(signal), !themesOnly()).apply(signal);
    }

    private boolean maySee(Signal signal) {
        if (themesOnly()) {
            return signal.about().kind() == SignalKind.BOARD_THEME;
        }
        UUID school = signal.about().schoolId();
        return school == null ? caller.has(Roles.COACH) : scope.includes(school, Roles.COACH);
    }

    private Optional<Set<UUID>> schools(UUID schoolId) {
        return themesOnly() && schoolId == null ? Optional.empty() : scope.limitedTo(schoolId, Roles.COACH);
    }

    private List<SignalKind> kinds(SignalKind wanted) {
        List<SignalKind> visible = themesOnly() ? List.of(SignalKind.BOARD_THEME) : List.of(SignalKind.values());
        return visible.stream().filter(kind -> wanted == null || kind == wanted).toList();
    }

    /** The bestuur, unless it is of a school or a coach as well. */
    private boolean themesOnly() {
        return caller.has(Roles.BESTUUR) && !caller.has(Roles.COACH) && !caller.has(Roles.CONTACTPERSOON);
    }
}
