package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** The signals as coaches see them, and contactpersonen those of their schools. */
@ApplicationScoped
public class Signals {

    /** The path of a signal from the root of this service, before its id. */
    static final String PATH = "/coaching/v1/signals/";

    @Inject
    SignalStore store;

    @Inject
    SchoolScope scope;

    @Inject
    ReadCopies copies;

    /** Last raised first; {@code not-found} for a school that is not the caller's. */
    public Page<SignalView> list(UUID schoolId, PageRequest page) {
        int limit = page.limit();
        List<Signal> rows = store.newest(scope.limitedTo(schoolId, Roles.COACH), page.cursor(), limit + 1);
        Names names = names(rows);
        return Page.of(rows, limit, signal -> new Cursor(signal.raisedAt(), signal.id()), names::view);
    }

    /** Refused: {@code not-found} when it does not exist or is of another school. */
    public SignalView read(UUID id) {
        Signal signal = store.find(id)
                .filter(found -> scope.includes(found.schoolId(), Roles.COACH))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return names(List.of(signal)).view(signal);
    }

    private Names names(List<Signal> signals) {
        return new Names(
                copies.find(
                        SchoolEvents.CHANGED,
                        signals.stream().map(Signal::schoolId).toList()),
                copies.find(
                        ToolEvents.CHANGED, signals.stream().map(Signal::toolId).toList()));
    }

    private record Names(Map<UUID, SchoolChanged> schools, Map<UUID, ToolChanged> tools) {

        SignalView view(Signal signal) {
            return new SignalView(
                    signal.id(),
                    signal.schoolId(),
                    Optional.ofNullable(schools.get(signal.schoolId()))
                            .map(SchoolChanged::name)
                            .orElse(null),
                    signal.toolId(),
                    Optional.ofNullable(tools.get(signal.toolId()))
                            .map(ToolChanged::name)
                            .orElse(null),
                    signal.tickets(),
                    signal.windowDays(),
                    signal.raisedAt());
        }
    }
}
