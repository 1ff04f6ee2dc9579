package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsSet;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.matrix.Priorities;
import nl.schoolbel.tickets.schools.Schools;
import nl.schoolbel.tickets.standin.StandIns;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.NewTicket;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Takes a report in. Its words are told on the restricted topic, everything else beside it. */
@ApplicationScoped
public class TicketIntake {

    @Inject
    TicketStore store;

    @Inject
    Schools schools;

    @Inject
    ReportCheck check;

    @Inject
    Priorities priorities;

    @Inject
    Screener screener;

    @Inject
    TicketHistory history;

    @Inject
    StandIns standIns;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    PersonAddresses addresses;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    ReportMeters meters;

    /** Gives the id of the new ticket; a school that is unknown or not the caller's answers 404. */
    @Transactional
    public UUID report(Report report) {
        Actor actor = actorAt(report.schoolId());
        schools.requireOpen(report.schoolId());
        Instant now = clock.instant();
        ReportCheck.Checked checked = check.require(report, now);
        NewTicket ticket = ticket(report, checked.subject(), now);
        take(ticket, actor);
        audit.changed("ticket-reported", "ticket", ticket.id());
        screener.escaped("ticket", ticket.id(), checked.screening());
        addresses.remember();
        return ticket.id();
    }

    /**
     * Takes in what a school reports by a coach who is no caller here, with words that were screened there. Refused for a
     * school that is unknown or has ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reportedByCoach(NewTicket ticket) {
        schools.requireOpen(ticket.schoolId());
        take(ticket, Actor.COACH);
    }

    /** The priority of what is reported with no more than this. */
    public int priorityOf(UUID schoolId, Impact impact, Urgency urgency, Instant now) {
        return priorities.of(schoolId, impact, urgency, false, null, now).priority();
    }

    private void take(NewTicket ticket, Actor actor) {
        String number = store.insert(ticket);
        history.add(new HistoryEntry(
                ticket.id(),
                ticket.reportedAt(),
                "reported",
                actor.slug(),
                null,
                TicketState.REPORTED,
                false,
                Map.of("priority", ticket.priority())));
        standIns.reported(ticket.id(), ticket.schoolId(), ticket.priority(), ticket.reportedAt());
        tell(ticket, number);
    }

    private Actor actorAt(UUID schoolId) {
        if (caller.belongsTo(schoolId) && caller.has(Roles.CONTACTPERSOON)) {
            return Actor.CONTACTPERSOON;
        }
        if (caller.belongsTo(schoolId) && caller.has(Roles.TEACHER)) {
            return Actor.TEACHER;
        }
        if (caller.has(Roles.COACH)) {
            return Actor.COACH;
        }
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }

    private NewTicket ticket(Report report, Subject subject, Instant now) {
        boolean lessonBlocked = Boolean.TRUE.equals(report.lessonBlocked());
        boolean forColleague =
                report.forColleague() != null && !report.forColleague().equals(caller.subject());
        return new NewTicket(
                UUID.randomUUID(),
                report.schoolId(),
                forColleague ? report.forColleague() : caller.subject(),
                forColleague ? caller.subject() : null,
                report.title(),
                report.description(),
                report.impact(),
                report.urgency(),
                lessonBlocked,
                priorities
                        .of(report.schoolId(), report.impact(), report.urgency(), lessonBlocked, report.neededAt(), now)
                        .priority(),
                report.neededAt(),
                subject,
                now);
    }

    private void tell(NewTicket ticket, String number) {
        meters.reported();
        telling.tell(
                TicketEvents.REPORTED,
                ticket.id(),
                new TicketReported(
                        ticket.id(),
                        number,
                        ticket.schoolId(),
                        ticket.impact(),
                        ticket.urgency(),
                        ticket.lessonBlocked(),
                        ticket.priority(),
                        ticket.subject().categoryId(),
                        ticket.subject().roomId(),
                        ticket.subject().deviceId(),
                        ticket.subject().toolId(),
                        ticket.neededBefore(),
                        ticket.reportedAt(),
                        OccurredBy.SCHOOLBEL));
        telling.tell(
                TextEvents.SET,
                ticket.id(),
                new TextsSet(
                        ticket.id(), ticket.title(), ticket.description(), ticket.reportedAt(), OccurredBy.SCHOOLBEL));
    }
}
