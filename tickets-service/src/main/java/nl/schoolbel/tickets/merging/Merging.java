package nl.schoolbel.tickets.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.watchers.Watchers;

/**
 * Merges a duplicate into the ticket that goes on. Nothing of the duplicate is moved or lost: its comments and history stay
 * with it, both point at each other, the kept ticket has the earlier report time, and who followed the one follows the other.
 */
@ApplicationScoped
public class Merging {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore tickets;

    @Inject
    MergeStore store;

    @Inject
    TicketHistory history;

    @Inject
    Watchers watchers;

    @Inject
    TicketTelling telling;

    /**
     * @param into an open ticket of the same school, for a follower of a major incident one that is part of it too, else {@code
     *     cannot-be-merged-into}
     */
    @Transactional
    public void merge(UUID id, String ifMatch, UUID into) {
        tickets.lockAll(List.of(id, into));
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket duplicate = opened.ticket();
        Acting acting = opened.acting();
        Ticket kept = tickets.find(into)
                .filter(found -> canTakeOver(found, duplicate))
                .orElseThrow(() -> new ProblemException(TicketsProblem.CANNOT_BE_MERGED_INTO));
        store.mergedInto(id, into);
        Decision.Move move = steps.take(duplicate, Action.MERGE, acting, Map.of("into", into));
        Instant reportedAt = earlier(duplicate.reportedAt(), kept.reportedAt());
        store.reportedAt(into, reportedAt);
        watchers.carryOver(duplicate, into);
        history.add(HistoryEntry.of(
                into,
                acting.at(),
                "merged-in",
                move.actor().slug(),
                Map.of(
                        "ticketId",
                        id,
                        "number",
                        duplicate.number(),
                        "fromReportedAt",
                        kept.reportedAt(),
                        "toReportedAt",
                        reportedAt)));
        telling.tell(
                TicketEvents.MERGED,
                id,
                new TicketMerged(
                        id, duplicate.schoolId(), into, kept.number(), reportedAt, acting.at(), acting.clock()));
    }

    private static boolean canTakeOver(Ticket kept, Ticket duplicate) {
        return !kept.id().equals(duplicate.id())
                && kept.schoolId().equals(duplicate.schoolId())
                && kept.situation().state().isOpen()
                && goesOnWithTheIncident(kept, duplicate.links().majorIncidentId());
    }

    /** A ticket that follows a major incident goes on in one that is part of it too. */
    private static boolean goesOnWithTheIncident(Ticket kept, UUID incidentId) {
        return incidentId == null
                || incidentId.equals(kept.id())
                || incidentId.equals(kept.links().majorIncidentId());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
