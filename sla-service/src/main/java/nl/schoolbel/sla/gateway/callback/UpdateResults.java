package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** What became of updates, for callers who may see the ticket. */
@ApplicationScoped
public class UpdateResults {

    @Inject
    UpdateStore store;

    @Inject
    TicketScope scope;

    BeheerpartnerUpdate require(UUID id) {
        BeheerpartnerUpdate update = store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.UPDATE_UNKNOWN));
        scope.require(update.ticketId());
        return update;
    }
}
