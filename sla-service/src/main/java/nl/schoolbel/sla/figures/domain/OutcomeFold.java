package nl.schoolbel.sla.figures.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.TicketFact.Accepted;
import nl.schoolbel.sla.clock.domain.TicketFact.Arrived;
import nl.schoolbel.sla.clock.domain.TicketFact.Closed;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Left;
import nl.schoolbel.sla.clock.domain.TicketFact.Merged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reopened;
import nl.schoolbel.sla.clock.domain.TicketFact.Reported;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.VisitPlanned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingEnded;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.Withdrawn;
import nl.schoolbel.sla.figures.domain.Stretch.Hands;

/** Goes through the facts of a ticket in the order of time. A resolution that did not hold counts as never given. */
final class OutcomeFold {

    private static final Comparator<TicketFact> BY_TIME = Comparator.comparing(TicketFact::occurredAt)
            .thenComparingLong(TicketFact::sequence)
            .thenComparing(TicketFact::id);

    private final Map<UUID, PlannedVisit> visits = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Instant> arrivals = new ArrayList<>();
    private Instant reportedAt;
    private Instant handedOverAt;
    private Instant resolvedAt;
    private Instant closedAt;
    private Boolean byBeheerpartner;
    private int reopened;
    private int planned;
    private int kept;
    private PlannedVisit announced;
    private Hands with;
    private Instant since;

    OutcomeFold(Collection<TicketFact> facts, Collection<PlannedVisit> plannedVisits) {
        plannedVisits.forEach(visit -> visits.put(visit.fact(), visit));
        List<TicketFact> ordered = facts.stream().sorted(BY_TIME).toList();
        Set<UUID> neverLeft = neverLeftTheSchool(ordered);
        Set<UUID> known = new HashSet<>();
        for (TicketFact fact : ordered) {
            if (known.add(fact.id()) && !neverLeft.contains(fact.id())) {
                take(fact);
                visit(fact);
            }
        }
    }

    TicketOutcome outcome() {
        return new TicketOutcome(
                reportedAt,
                handedOverAt,
                resolvedAt,
                closedAt,
                byBeheerpartner,
                reopened,
                planned,
                kept,
                arrivals,
                stretches);
    }

    private void take(TicketFact fact) {
        Instant at = fact.occurredAt();
        if (fact instanceof Reported) {
            reportedAt = at;
            lies(Hands.SCHOOL, at);
        } else if (fact instanceof HandedOver) {
            handedOverAt = handedOverAt == null ? at : handedOverAt;
            lies(Hands.BEHEERPARTNER, at);
        } else if (fact instanceof Returned) {
            lies(Hands.SCHOOL, at);
        } else if (fact instanceof WaitingStarted && with == Hands.BEHEERPARTNER) {
            lies(Hands.WAITING, at);
        } else if (endsWaiting(fact) && with == Hands.WAITING) {
            lies(Hands.BEHEERPARTNER, at);
        } else if (fact instanceof Resolved resolved) {
            resolvedAt = at;
            byBeheerpartner = resolved.byBeheerpartner();
            lies(null, at);
        } else if (fact instanceof Closed) {
            closedAt = at;
        } else if (fact instanceof Reopened again && resolvedAt != null) {
            reopen(again);
        } else if (fact instanceof Withdrawn || fact instanceof Merged) {
            lies(null, at);
        }
    }

    private void reopen(Reopened again) {
        Hands resolver = byBeheerpartner ? Hands.BEHEERPARTNER : Hands.SCHOOL;
        Instant until = again.wasClosed() && closedAt != null ? closedAt : again.occurredAt();
        if (resolvedAt.isBefore(until)) {
            stretches.add(new Stretch(resolver, resolvedAt, until));
        }
        reopened++;
        resolvedAt = null;
        closedAt = null;
        byBeheerpartner = null;
        lies(resolver, again.occurredAt());
    }

    private void lies(Hands next, Instant at) {
        if (with != null && since.isBefore(at)) {
            stretches.add(new Stretch(with, since, at));
        }
        with = next;
        since = at;
    }

    private void visit(TicketFact fact) {
        Instant at = fact.occurredAt();
        if (fact instanceof VisitPlanned) {
            missed(at);
            announced = visits.get(fact.id());
        } else if (fact instanceof Arrived) {
            arrivals.add(at);
            if (announced != null) {
                planned++;
                kept += announced.isKeptBy(at) ? 1 : 0;
                announced = null;
            }
        } else if (fact instanceof Resolved
                || fact instanceof Returned
                || fact instanceof Withdrawn
                || fact instanceof Merged) {
            missed(at);
            announced = null;
        }
    }

    /** A window that went by without anybody coming was missed; before its end a visit can be moved or called off. */
    private void missed(Instant at) {
        if (announced != null && announced.isOverBy(at)) {
            planned++;
        }
    }

    private static boolean endsWaiting(TicketFact fact) {
        return fact instanceof WaitingEnded
                || fact instanceof VisitPlanned
                || fact instanceof Arrived
                || fact instanceof Left
                || fact instanceof Accepted;
    }

    /** Hand-overs that no agreement matched, with the return that said so. */
    private static Set<UUID> neverLeftTheSchool(List<TicketFact> ordered) {
        Set<UUID> never = new HashSet<>();
        UUID last = null;
        for (TicketFact fact : ordered) {
            if (fact instanceof HandedOver) {
                last = fact.id();
            } else if (fact instanceof Returned returned && returned.unmatched() && last != null) {
                never.add(last);
                never.add(fact.id());
            }
        }
        return never;
    }
}
