package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.figures.domain.PlannedVisit;
import nl.schoolbel.sla.figures.domain.TicketOutcome;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** One row per ticket that was ever resolved. */
@ApplicationScoped
class OutcomeStore {

    @Inject
    Sql sql;

    /** Seconds of the hours with lessons, from report to resolution. */
    record SchoolHourSeconds(long school, long beheerpartner, long waiting) {}

    /** The windows that were announced, also those that were moved since. */
    List<PlannedVisit> visits(UUID ticket) {
        return sql.query(
                "select event_id, data ->> 'from' as from_at, data ->> 'until' as until_at from ticket_fact"
                        + " where ticket_id = ? and type = ?",
                row -> new PlannedVisit(
                        row.getObject("event_id", UUID.class),
                        Instant.parse(row.getString("from_at")),
                        Instant.parse(row.getString("until_at"))),
                ticket,
                TicketEvents.VISIT_PLANNED.type());
    }

    /** @param seconds {@code null} while there is no resolution that stands */
    void keep(TicketCopy ticket, TicketOutcome outcome, int surchargeVisits, SchoolHourSeconds seconds) {
        sql.update(
                "insert into ticket_outcome (ticket_id, school_id, beheerpartner_id, priority, category_id, reported_at,"
                        + " handed_over_at, resolved_at, closed_at, resolved_by, reopened, first_time_right,"
                        + " visits_planned, visits_on_time, surcharge_visits, school_seconds, beheerpartner_seconds,"
                        + " waiting_seconds)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (ticket_id) do update set school_id = excluded.school_id,"
                        + " beheerpartner_id = excluded.beheerpartner_id, priority = excluded.priority,"
                        + " category_id = excluded.category_id, reported_at = excluded.reported_at,"
                        + " handed_over_at = excluded.handed_over_at, resolved_at = excluded.resolved_at,"
                        + " closed_at = excluded.closed_at, resolved_by = excluded.resolved_by,"
                        + " reopened = excluded.reopened, first_time_right = excluded.first_time_right,"
                        + " visits_planned = excluded.visits_planned, visits_on_time = excluded.visits_on_time,"
                        + " surcharge_visits = excluded.surcharge_visits, school_seconds = excluded.school_seconds,"
                        + " beheerpartner_seconds = excluded.beheerpartner_seconds,"
                        + " waiting_seconds = excluded.waiting_seconds",
                ticket.id(),
                ticket.schoolId(),
                ticket.beheerpartnerId(),
                ticket.priority(),
                ticket.categoryId(),
                outcome.reportedAt(),
                outcome.handedOverAt(),
                outcome.resolvedAt(),
                outcome.closedAt(),
                outcome.resolvedByBeheerpartner() == null
                        ? null
                        : outcome.resolvedByBeheerpartner() ? "beheerpartner" : "school",
                outcome.reopened(),
                outcome.firstTimeRight(),
                outcome.visitsPlanned(),
                outcome.visitsOnTime(),
                surchargeVisits,
                seconds == null ? null : seconds.school(),
                seconds == null ? null : seconds.beheerpartner(),
                seconds == null ? null : seconds.waiting());
    }
}
