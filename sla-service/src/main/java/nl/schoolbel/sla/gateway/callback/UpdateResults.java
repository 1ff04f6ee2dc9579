package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** What became of updates, for callers who may see the ticket. */
@ApplicationScoped
public class UpdateResults {

    @Inject
    UpdateStore store;

    @Inject
    TicketScope scope;

    @Inject
    Caller caller;

    @Inject
    ProblemTexts texts;

    BeheerpartnerUpdate require(UUID id) {
        BeheerpartnerUpdate update = store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.UPDATE_UNKNOWN));
        scope.require(update.ticketId());
        return update;
    }

    /** Of one ticket, or of one beheerpartner for itself and for who sees all schools; newest first. */
    Page<BeheerpartnerUpdate> list(UUID ticket, UUID beheerpartner, UpdateResult result, PageRequest page) {
        if ((ticket == null) == (beheerpartner == null)) {
            throw ProblemException.ofFields(List.of(
                    new FieldFault("ticketId", "exactly-one", texts.fieldDetail("exactly-one")),
                    new FieldFault("beheerpartnerId", "exactly-one", texts.fieldDetail("exactly-one"))));
        }
        if (ticket != null) {
            scope.require(ticket);
        } else if (!mayRead(beheerpartner)) {
            throw new ProblemException(SlaProblem.BEHEERPARTNER_UNKNOWN);
        }
        int limit = page.limit();
        return Page.of(
                store.newest(
                        ticket,
                        ticket == null ? beheerpartner : onlyOwn(),
                        result == null ? null : result.slug(),
                        page.cursor(),
                        limit + 1),
                limit,
                update -> new Cursor(update.receivedAt(), update.id()),
                Function.identity());
    }

    private boolean mayRead(UUID beheerpartner) {
        return caller.has(Roles.OPERATOR)
                || caller.has(Roles.BESTUUR)
                || caller.has(Roles.BEHEERPARTNER) && caller.beheerpartner().equals(Optional.of(beheerpartner));
    }

    /** A ticket that another beheerpartner had before shows to the present one what is its own. */
    private UUID onlyOwn() {
        boolean seesAll = caller.has(Roles.OPERATOR)
                || caller.has(Roles.BESTUUR)
                || caller.has(Roles.COACH)
                || caller.has(Roles.CONTACTPERSOON);
        return seesAll ? null : caller.beheerpartner().orElse(null);
    }
}
