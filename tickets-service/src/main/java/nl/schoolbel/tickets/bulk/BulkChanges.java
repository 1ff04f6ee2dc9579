package nl.schoolbel.tickets.bulk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.IdempotentParts;
import nl.schoolbel.platform.problem.ClosedList;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketStore;

/**
 * Changes many tickets, each in a transaction of its own, so that one that cannot be changed keeps no other back. The
 * same request again finds what was done, also when the first time broke off half way.
 */
@ApplicationScoped
public class BulkChanges {

    @Inject
    SingleSteps singleSteps;

    @Inject
    TicketStore tickets;

    @Inject
    IdempotentParts parts;

    @Inject
    ClosedList problems;

    @Inject
    ProblemTexts texts;

    @Inject
    ObjectMapper json;

    /**
     * Gives what came of each, in the order asked for. A part that cannot be reached ends the whole; what was done until
     * then stays done, and the request can be sent again.
     */
    public List<BulkResult> change(BulkChange asked) {
        requireEachOnce(asked.items());
        SingleSteps.Step step = singleSteps.of(asked.change());
        parts.begin();
        return asked.items().stream().map(item -> one(item, step)).toList();
    }

    private BulkResult one(BulkChange.Item item, SingleSteps.Step step) {
        String part = item.ticketId().toString();
        try {
            return parts.once(part, BulkResult.class, () -> done(item, step));
        } catch (ProblemException refusal) {
            return parts.once(part, BulkResult.class, () -> refused(item, step, refusal));
        }
    }

    private BulkResult done(BulkChange.Item item, SingleSteps.Step step) {
        step.take(item.ticketId(), item.ifMatch());
        Ticket ticket = tickets.find(item.ticketId()).orElseThrow();
        String etag = "\"" + Precondition.etag(ticket.version()).getValue() + "\"";
        return new BulkResult(item.ticketId(), Status.CREATED.getStatusCode(), etag, null);
    }

    private BulkResult refused(BulkChange.Item item, SingleSteps.Step step, ProblemException refusal) {
        ProblemException told = refusal.below(step.pointer());
        Map<String, Object> problem = json.convertValue(problems.answer(told), new TypeReference<>() {});
        return new BulkResult(item.ticketId(), refusal.type().status(), null, problem);
    }

    private void requireEachOnce(List<BulkChange.Item> items) {
        Set<UUID> seen = new HashSet<>();
        List<FieldFault> twice = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).ticketId())) {
                twice.add(new FieldFault("/items/" + i + "/ticketId", "duplicate", texts.fieldDetail("duplicate")));
            }
        }
        if (!twice.isEmpty()) {
            throw ProblemException.ofFields(twice);
        }
    }
}
