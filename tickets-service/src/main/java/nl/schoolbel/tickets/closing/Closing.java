package nl.schoolbel.tickets.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.majorincident.MajorIncidents;
import nl.schoolbel.tickets.majorincident.Unlinking;
import nl.schoolbel.tickets.resolving.Resolving;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.LifeConfig;
import nl.schoolbel.tickets.ticket.Resolution;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketFollowers;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.tools.Tools;

/**
 * Confirms, refuses, reopens, withdraws. A reason is said before the step is told, so that nobody hears of it without.
 * What is asked of a ticket by its own school is never done to those that follow it.
 */
@ApplicationScoped
public class Closing {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketFollowers followers;

    @Inject
    ClosingStore store;

    @Inject
    TicketTelling telling;

    @Inject
    Resolving resolving;

    @Inject
    MajorIncidents incidents;

    @Inject
    Unlinking unlinking;

    @Inject
    Comments comments;

    @Inject
    Tools tools;

    @Inject
    LifeConfig config;

    @Inject
    ProblemTexts texts;

    @Transactional
    public void confirm(UUID id, String ifMatch, Confirmation confirmation) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        List<FieldFault> faults = new ArrayList<>();
        tools.faultOf("/toolId", confirmation.toolId()).ifPresent(faults::add);
        if (confirmation.clearsTool() && confirmation.toolId() != null) {
            faults.add(new FieldFault("/noTool", "exactly-one", texts.fieldDetail("exactly-one")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        close(opened.ticket(), opened.acting(), confirmation);
    }

    /** The resolution of a locked ticket stands, because its school kept silent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeSilently(Ticket ticket) {
        close(ticket, Acting.system(ticket.closesAt()), Confirmation.AS_RESOLVED);
    }

    @Transactional
    public void refuse(UUID id, String ifMatch, Reason reason) {
        openAgain(id, ifMatch, Action.REFUSE, reason);
    }

    /** Opens a closed ticket again while its time for that lasts. */
    @Transactional
    public void reopen(UUID id, String ifMatch, Reason reason) {
        openAgain(id, ifMatch, Action.REOPEN, reason);
    }

    @Transactional
    public void withdraw(UUID id, String ifMatch, Reason reason) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        List<Ticket> left = followers.lock(ticket);
        steps.take(ticket, Action.WITHDRAW, acting, Map.of());
        comments.addReason(ticket, acting, Action.WITHDRAW, reason);
        telling.tell(
                TicketEvents.WITHDRAWN, id, new TicketWithdrawn(id, ticket.schoolId(), acting.at(), acting.clock()));
        left.stream()
                .filter(follower -> follower.situation().state().isUnsolved())
                .forEach(follower -> unlinking.take(follower, Acting.system(acting.at())));
    }

    private void close(Ticket ticket, Acting acting, Confirmation confirmation) {
        Decision.Move move = steps.take(ticket, Action.CONFIRM, acting, Map.of());
        store.closed(ticket.id(), acting.at(), config.reopenDays());
        Resolution resolution =
                ticket.resolution().corrected(confirmation.cause(), confirmation.toolId(), confirmation.clearsTool());
        resolving.correct(ticket, resolution, move.actor(), acting.at());
        telling.tell(
                TicketEvents.CLOSED,
                ticket.id(),
                new TicketClosed(
                        ticket.id(),
                        ticket.schoolId(),
                        resolution.by(),
                        resolution.cause(),
                        resolution.toolId(),
                        acting.at(),
                        acting.clock()));
    }

    private void openAgain(UUID id, String ifMatch, Action action, Reason reason) {
        incidents.lockIncidentOf(id);
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        steps.take(ticket, action, acting, Map.of());
        resolving.refused(ticket, acting.at());
        comments.addReason(ticket, acting, action, reason);
        telling.tell(
                TicketEvents.REOPENED,
                ticket.id(),
                new TicketReopened(
                        ticket.id(),
                        ticket.schoolId(),
                        ticket.resolution().by(),
                        action == Action.REOPEN,
                        acting.at(),
                        acting.clock()));
        incidents.reopened(ticket.id(), Acting.system(acting.at()));
    }
}
