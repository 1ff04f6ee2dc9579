package nl.schoolbel.sla.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.evidence.ReportedTimeStore.Row;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/**
 * The beheerpartner's own times beside ours. They change no clock: ours is what was received, theirs is what they say, and
 * the difference is there for both to see.
 */
@ApplicationScoped
public class ReportedTimes {

    @Inject
    ReportedTimeStore store;

    @Inject
    TicketScope scope;

    @Inject
    TicketClocks clocks;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Keeps what the beheerpartner of the ticket says; a moment that has not come yet is refused. */
    @Transactional
    ReportedTime add(UUID ticketId, Target target, Instant reportedAt, String ownReference) {
        TicketCopy ticket = scope.require(ticketId);
        Instant now = clock.instant();
        if (reportedAt.isAfter(now)) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/reportedAt", "too-far", texts.fieldDetail("too-far"))));
        }
        Row row = new Row(
                UUID.randomUUID(),
                ticketId,
                ticket.beheerpartnerId(),
                target,
                reportedAt.truncatedTo(ChronoUnit.MICROS),
                ownReference,
                now);
        store.add(row);
        audit.changed("reported-time-added", "ticket", ticketId);
        return view(row, clocks.fold(ticket));
    }

    /**
     * Keeps what came with an update of the beheerpartner's system. A moment that has not come yet is passed over: nobody can
     * be asked, and it is evidence of nothing.
     *
     * @param ownReference the ticket's number over there, or {@code null}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(
            UUID ticketId,
            UUID beheerpartnerId,
            Target target,
            Instant reportedAt,
            String ownReference,
            Instant receivedAt) {
        if (!reportedAt.isAfter(receivedAt)) {
            store.add(new Row(
                    UUID.randomUUID(),
                    ticketId,
                    beheerpartnerId,
                    target,
                    reportedAt.truncatedTo(ChronoUnit.MICROS),
                    ownReference,
                    receivedAt));
        }
    }

    /** Newest first; a beheerpartner reads its own. */
    Page<ReportedTime> list(UUID ticketId, PageRequest page) {
        TicketCopy ticket = scope.require(ticketId);
        FoldedClocks folded = clocks.fold(ticket);
        int limit = page.limit();
        UUID only = caller.has(Roles.BEHEERPARTNER) ? ticket.beheerpartnerId() : null;
        return Page.of(
                store.newest(ticketId, only, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.receivedAt(), row.id()),
                row -> view(row, folded));
    }

    private static ReportedTime view(Row row, FoldedClocks folded) {
        Clock ours = folded.current().get(row.target());
        Instant metAt = ours == null ? null : ours.metAt();
        return new ReportedTime(
                row.id(),
                row.ticketId(),
                row.beheerpartnerId(),
                row.target().json(),
                row.reportedAt(),
                row.ownReference(),
                row.receivedAt(),
                metAt,
                metAt == null ? null : Duration.between(metAt, row.reportedAt()).toSeconds(),
                metAt == null ? null : inServiceTime(ours, metAt, row.reportedAt()));
    }

    private static long inServiceTime(Clock ours, Instant metAt, Instant reportedAt) {
        return reportedAt.isBefore(metAt)
                ? -ours.hours().between(reportedAt, metAt).toSeconds()
                : ours.hours().between(metAt, reportedAt).toSeconds();
    }
}
