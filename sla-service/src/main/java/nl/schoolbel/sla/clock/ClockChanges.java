package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** What people say of a clock: a pause that they do not accept, another due moment. Each with a reason, and audited. */
@ApplicationScoped
class ClockChanges {

    private static final String KIND = "ticket";

    /** Further ahead no promise about one ticket makes sense, and far inside what calendars can count. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    @Inject
    TicketScope scope;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    ClockReading reading;

    @Inject
    OwnFacts facts;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * Marks a pause as disputed; without effect when it is.
     *
     * @param pausedAt a moment in the pause; null for the latest one
     */
    @Transactional
    ClockView contest(UUID ticketId, String target, Instant pausedAt, String reason, Set<PersonalDataKind> falseHits) {
        TicketCopy ticket = lock(ticketId);
        Target meant = target(target);
        FoldedClocks folded = clocks.fold(ticket);
        current(folded, meant);
        Segment pause = folded.all().stream()
                .filter(one -> one.target() == meant)
                .flatMap(one -> one.segments().stream())
                .filter(segment -> segment.isWaiting() && !segment.from().isAfter(clock.instant()))
                .filter(segment -> pausedAt == null || segment.contains(pausedAt))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ProblemException(SlaProblem.PAUSE_UNKNOWN));
        screener.require(KIND, ticketId, Map.of("/reason", reason), falseHits);
        if (!pause.disputed()) {
            facts.pauseContested(ticketId, meant, pause.from(), reason);
            audit.changed("pause-contested", KIND, ticketId);
        }
        return view(ticket, meant);
    }

    /** Sets the due moment of a clock that is open. */
    @Transactional
    ClockView moveDue(UUID ticketId, String target, Instant dueAt, String reason, Set<PersonalDataKind> falseHits) {
        TicketCopy ticket = lock(ticketId);
        Target meant = target(target);
        if (!current(clocks.fold(ticket), meant).open()) {
            throw new ProblemException(SlaProblem.CLOCK_OVER);
        }
        Instant now = clock.instant();
        fault(dueAt, now).ifPresent(code -> {
            throw ProblemException.ofFields(List.of(new FieldFault("/dueAt", code, texts.fieldDetail(code))));
        });
        screener.require(KIND, ticketId, Map.of("/reason", reason), falseHits);
        facts.dueMomentMoved(ticketId, meant, dueAt.truncatedTo(ChronoUnit.MICROS), reason);
        audit.changed("due-moment-moved", KIND, ticketId);
        return view(ticket, meant);
    }

    private static Optional<String> fault(Instant dueAt, Instant now) {
        if (!dueAt.isAfter(now)) {
            return Optional.of("not-in-future");
        }
        return dueAt.isAfter(now.plus(FURTHEST)) ? Optional.of("too-far") : Optional.empty();
    }

    /** Looks first, since locking makes the row of a ticket of which nothing was heard. */
    private TicketCopy lock(UUID ticketId) {
        scope.require(ticketId);
        return tickets.lock(ticketId);
    }

    private static Target target(String name) {
        try {
            return Target.ofJson(name);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(SlaProblem.CLOCK_UNKNOWN);
        }
    }

    private static Clock current(FoldedClocks folded, Target target) {
        return Optional.ofNullable(folded.current().get(target))
                .orElseThrow(() -> new ProblemException(SlaProblem.CLOCK_UNKNOWN));
    }

    private ClockView view(TicketCopy ticket, Target target) {
        return reading.views(ticket, clocks.fold(ticket)).stream()
                .filter(one -> one.target().equals(target.json()))
                .findFirst()
                .orElseThrow();
    }
}
