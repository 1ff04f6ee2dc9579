package nl.schoolbel.coaching.signals.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.sql.Sql;

/**
 * Makes transactions that look at the same thing wait for each other, so that two that each bring something do not both
 * overlook the other's.
 */
@ApplicationScoped
class WatchedThings {

    @Inject
    Sql sql;

    /** Holds the thing until the transaction ends. */
    void lock(SignalKind kind, UUID thing) {
        sql.update(
                "insert into watched_thing (kind, thing) values (?, ?)"
                        + " on conflict (kind, thing) do update set thing = excluded.thing",
                kind,
                thing);
    }
}
