package nl.schoolbel.sla.ticketcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;

/** Which tickets a caller may see the SLA side of: own school, own beheerpartner, or all for who sees all schools. */
@ApplicationScoped
public class TicketScope {

    @Inject
    Caller caller;

    @Inject
    TicketCopyStore store;

    /** The ticket, when the caller may see it; another one's answers as one that does not exist. */
    public TicketCopy require(UUID id) {
        return store.find(id)
                .filter(this::isVisible)
                .orElseThrow(() -> new ProblemException(SlaProblem.TICKET_UNKNOWN));
    }

    private boolean isVisible(TicketCopy ticket) {
        if (caller.has(Roles.OPERATOR) || caller.has(Roles.BESTUUR) || caller.has(Roles.COACH)) {
            return true;
        }
        if (ticket.beheerpartnerId() != null
                && caller.has(Roles.BEHEERPARTNER)
                && caller.beheerpartner()
                        .filter(ticket.beheerpartnerId()::equals)
                        .isPresent()) {
            return true;
        }
        boolean ofSchool = caller.has(Roles.CONTACTPERSOON) || caller.has(Roles.TEACHER);
        return ofSchool && ticket.schoolId() != null && caller.belongsTo(ticket.schoolId());
    }
}
