package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.paging.Cursor;

/** Breaches at a glance, of those that the caller may see: how their reasons stand, and the latest ones. */
@ApplicationScoped
public class BreachSummary {

    @Inject
    BreachStore store;

    @Inject
    BreachScope scope;

    /** How the reasons stand, most breaches first. */
    public List<ReasonCount> reasons(BreachFilter filter) {
        return store.reasons(filter, scope.readable());
    }

    /** Latest due moment first. */
    public List<BreachView> latest(BreachFilter filter, int most) {
        return store.newest(filter, scope.readable(), Cursor.START, most).stream()
                .map(Breach::view)
                .toList();
    }

    /** Those whose reason is disputed, latest due moment first. */
    public List<BreachView> disputed(BreachFilter filter, int most) {
        return store.disputed(filter, scope.readable(), most).stream()
                .map(Breach::view)
                .toList();
    }
}
