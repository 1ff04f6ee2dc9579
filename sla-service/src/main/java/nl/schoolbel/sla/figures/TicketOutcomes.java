package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.clock.CompiledTerms;
import nl.schoolbel.sla.clock.TicketFacts;
import nl.schoolbel.sla.clock.domain.Hours;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.figures.OutcomeStore.SchoolHourSeconds;
import nl.schoolbel.sla.figures.domain.PlannedVisit;
import nl.schoolbel.sla.figures.domain.Stretch.Hands;
import nl.schoolbel.sla.figures.domain.TicketOutcome;
import nl.schoolbel.sla.schools.SchoolHours;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Keeps what came of a ticket as soon as it was resolved once; the ticket's row is locked. */
@ApplicationScoped
public class TicketOutcomes {

    @Inject
    OutcomeStore store;

    @Inject
    TicketFacts facts;

    @Inject
    CompiledTerms terms;

    @Inject
    Calendars calendars;

    @Inject
    SchoolHours schoolHours;

    /** Writes the outcome of everything known now; does nothing for a ticket that was never resolved. Safe to repeat. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(TicketCopy ticket) {
        List<TicketFact> known = facts.ofResolved(ticket.id());
        if (known.isEmpty()) {
            return;
        }
        List<PlannedVisit> visits = known.stream().anyMatch(TicketFact.VisitPlanned.class::isInstance)
                ? store.visits(ticket.id())
                : List.of();
        TicketOutcome outcome = TicketOutcome.of(known, visits);
        store.keep(ticket, outcome, surchargeVisits(ticket, outcome.arrivals()), seconds(ticket, outcome));
    }

    private int surchargeVisits(TicketCopy ticket, List<Instant> arrivals) {
        if (arrivals.isEmpty() || ticket.agreementId() == null) {
            return 0;
        }
        UUID outOfHours = terms.written(ticket.agreementId()).outOfHoursCalendarId();
        if (outOfHours == null) {
            return 0;
        }
        ServiceCalendar hours = calendars.compiled(outOfHours);
        return (int) arrivals.stream()
                .filter(at -> !hours.between(at, at.plus(1, ChronoUnit.MICROS)).isZero())
                .count();
    }

    /** {@code null} while there is no resolution that stands, and for a ticket of which no school was heard. */
    private SchoolHourSeconds seconds(TicketCopy ticket, TicketOutcome outcome) {
        if (outcome.resolvedAt() == null || ticket.schoolId() == null) {
            return null;
        }
        Hours hours = new Hours(schoolHours.lessonsOf(ticket.schoolId()));
        return new SchoolHourSeconds(
                seconds(outcome, Hands.SCHOOL, hours),
                seconds(outcome, Hands.BEHEERPARTNER, hours),
                seconds(outcome, Hands.WAITING, hours));
    }

    private static long seconds(TicketOutcome outcome, Hands with, Hours hours) {
        return outcome.stretches().stream()
                .filter(stretch -> stretch.with() == with)
                .mapToLong(stretch ->
                        hours.between(stretch.from(), stretch.until()).toSeconds())
                .sum();
    }
}
