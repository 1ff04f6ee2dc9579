package nl.schoolbel.sla.figures.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What came of a ticket, as far as is known now.
 *
 * @param reportedAt {@code null} while the report was not heard
 * @param handedOverAt the first time to a beheerpartner; {@code null} while it was not
 * @param resolvedAt of the resolution that stands; {@code null} while there is none
 * @param closedAt {@code null} while it is not closed
 * @param resolvedByBeheerpartner of the resolution that stands; {@code null} while there is none
 * @param reopened how often a resolution was refused or the closed ticket opened again
 * @param visitsPlanned visits that were announced and not moved or called off in time
 * @param visitsOnTime those at which somebody came inside the announced window
 * @param arrivals when somebody was at the school
 * @param stretches with whom it lay, oldest first, without gaps but for the time in which it was closed
 */
public record TicketOutcome(
        Instant reportedAt,
        Instant handedOverAt,
        Instant resolvedAt,
        Instant closedAt,
        Boolean resolvedByBeheerpartner,
        int reopened,
        int visitsPlanned,
        int visitsOnTime,
        List<Instant> arrivals,
        List<Stretch> stretches) {

    public TicketOutcome {
        arrivals = List.copyOf(arrivals);
        stretches = List.copyOf(stretches);
    }

    /** The outcome of everything that is known, in any order. */
    public static TicketOutcome of(
            Collection<nl.schoolbel.sla.clock.domain.TicketFact> facts, Collection<PlannedVisit> visits) {
        OutcomeFold fold = new OutcomeFold(facts, visits);
        return fold.outcome();
    }

    /** True when the resolution that stands is the first that was given. */
    public boolean firstTimeRight() {
        return resolvedAt != null && reopened == 0;
    }
}
