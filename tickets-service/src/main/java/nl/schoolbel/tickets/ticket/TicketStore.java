package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Situation;
import nl.schoolbel.tickets.domain.TicketState;

/** The rows of tickets. Whoever changes one has locked it before. */
@ApplicationScoped
public class TicketStore {

    @Inject
    Sql sql;

    /** Stores a new ticket in {@code reported}; gives its number. */
    public String insert(NewTicket ticket) {
        return sql.query(
                        "insert into ticket (id, school_id, reporter, entered_by, title, description, impact, urgency,"
                                + " lesson_blocked, priority, needed_before, category_id, room_id, device_id, tool_id,"
                                + " state, reported_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number",
                        row -> TicketNumber.of(row.getLong(1)),
                        ticket.id(),
                        ticket.schoolId(),
                        ticket.reporter(),
                        ticket.enteredBy(),
                        ticket.title(),
                        ticket.description(),
                        ticket.impact().slug(),
                        ticket.urgency().slug(),
                        ticket.lessonBlocked(),
                        ticket.priority(),
                        ticket.neededBefore(),
                        ticket.subject().categoryId(),
                        ticket.subject().roomId(),
                        ticket.subject().deviceId(),
                        ticket.subject().toolId(),
                        TicketState.REPORTED.slug(),
                        ticket.reportedAt())
                .get(0);
    }

    public Optional<Ticket> find(UUID id) {
        return sql.query(TicketRow.SELECT + " where t.id = ?", TicketRow::read, id).stream()
                .findFirst();
    }

    /**
     * Locks the row until the end of the transaction and reads it as it stands then. Two statements, because one that
     * had to wait for the lock would read the joined resolution as it stood before.
     */
    public Optional<Ticket> lock(UUID id) {
        sql.query("select 1 from ticket where id = ? for no key update", row -> row.getInt(1), id);
        return find(id);
    }

    /** Whether its words and persons went because their time was over; it takes no new ones then. */
    public boolean isForgotten(Ticket ticket) {
        return !ticket.situation().state().isOpen()
                && sql.query(
                                "select forgotten_at is not null from ticket_figure where ticket_id = ?",
                                row -> row.getBoolean(1),
                                ticket.id())
                        .contains(true);
    }

    /** Refuses what would put words or persons on a ticket that was forgotten. */
    public void requireNotForgotten(Ticket ticket) {
        if (isForgotten(ticket)) {
            throw new ProblemException(TicketsProblem.TICKET_FORGOTTEN);
        }
    }

    /**
     * Locks several tickets and reads them. All who lock more than one do it in one order, so that nobody waits for each
     * other: major incidents first, then the others by id as the database sorts. As every lock of a ticket, it lets others refer to the
     * tickets meanwhile: who writes notices about many of them does so in the order of what happened.
     */
    public List<Ticket> lockAll(Collection<UUID> ids) {
        Object wanted = ids.stream().map(UUID::toString).toArray(String[]::new);
        sql.query(
                "select 1 from ticket where id = any (?::uuid[]) order by major desc, id for no key update",
                row -> row.getInt(1),
                wanted);
        return sql.query(TicketRow.SELECT + " where t.id = any (?::uuid[]) order by t.id", TicketRow::read, wanted);
    }

    /** Locks the open tickets that follow a locked major incident, and reads them. */
    List<Ticket> lockFollowers(UUID majorIncidentId) {
        List<UUID> ids = sql.query(
                "select id from ticket where major_incident_id = ? and closed_at is null"
                        + " and state not in ('withdrawn', 'merged') order by id for no key update",
                row -> row.getObject(1, UUID.class),
                majorIncidentId);
        return ids.isEmpty() ? List.of() : lockAll(ids);
    }

    /**
     * The tickets of a query that gives {@code id} and {@code place}, in the order of their places.
     *
     * @param arguments of the query, which is planned for them
     */
    public List<FoundTicket> found(String query, List<?> arguments) {
        return sql.queryAsAsked(
                TicketRow.SELECT + " join (" + query + ") found on found.id = t.id order by found.place",
                row -> new FoundTicket(TicketRow.read(row), Sql.instant(row, "next_due_at")),
                arguments);
    }

    /** Puts the ticket where a step leads; whatever belonged to a state that is over goes. */
    void move(UUID id, Situation to) {
        sql.update(
                "update ticket set state = ?, waiting_from = ?, resolved_by = ?, version = version + 1,"
                        + " waiting_reason = case when ? then waiting_reason end,"
                        + " waiting_until = case when ? then waiting_until end,"
                        + " waiting_by = case when ? then waiting_by end,"
                        + " waiting_with_incident = waiting_with_incident and ?,"
                        + " stand_in_due_at = case when ? then stand_in_due_at end,"
                        + " closes_at = case when ? then closes_at end where id = ?",
                to.state().slug(),
                to.waitingFrom() == null ? null : to.waitingFrom().slug(),
                to.resolvedBy() == null ? null : to.resolvedBy().name().toLowerCase(Locale.ROOT),
                to.state() == TicketState.WAITING,
                to.state() == TicketState.WAITING,
                to.state() == TicketState.WAITING,
                to.state() == TicketState.WAITING,
                to.state() == TicketState.REPORTED,
                to.state() == TicketState.RESOLVED,
                id);
    }

    /** Counts a hand-over; gives which one it is, 1 for the first. */
    public int handedOver(UUID id, Instant at) {
        return sql.query(
                        "update ticket set hand_overs = hand_overs + 1, handed_over_at = ? where id = ?"
                                + " returning hand_overs",
                        row -> row.getInt(1),
                        at,
                        id)
                .get(0);
    }

    public void waitsFor(UUID id, Waiting waiting) {
        sql.update(
                "update ticket set waiting_reason = ?, waiting_until = ?, waiting_by = ?, waiting_with_incident = ?"
                        + " where id = ?",
                waiting.reason().slug(),
                waiting.until(),
                waiting.by().slug(),
                waiting.withIncident(),
                id);
    }

    /** @param visit {@code null} when nobody comes to this school */
    public void visitPlanned(UUID id, Visit visit) {
        sql.update(
                "update ticket set visit_from = ?, visit_until = ? where id = ?",
                visit == null ? null : visit.from(),
                visit == null ? null : visit.until(),
                id);
    }

    /**
     * Says whose work it is; another beheerpartner than before starts without a number of its own.
     *
     * @param reopenDays how long its agreement lets the school reopen; null where it says nothing of it
     */
    public void assigned(UUID id, UUID beheerpartnerId, String name, Integer reopenDays) {
        sql.update(
                "update ticket set beheerpartner_reference ="
                        + " case when beheerpartner_id = ? then beheerpartner_reference end,"
                        + " beheerpartner_id = ?, beheerpartner_name = ?, reopen_days = ? where id = ?",
                beheerpartnerId,
                beheerpartnerId,
                name,
                reopenDays,
                id);
    }

    /** Notes the number in the beheerpartner's own system; gives whether it is another one than before. */
    public boolean referenced(UUID id, String reference) {
        return sql.update(
                        "update ticket set beheerpartner_reference = ?"
                                + " where id = ? and beheerpartner_reference is distinct from ?",
                        reference,
                        id,
                        reference)
                > 0;
    }

    /** Tickets whose waiting has ended by the clock, longest ago first. */
    public List<UUID> waitedLongEnough(Instant now, int limit) {
        return sql.query(
                "select id from ticket where waiting_until <= ? order by waiting_until limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }
}
