package nl.schoolbel.tickets.redacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.privacy.RedactableText;
import nl.schoolbel.tickets.privacy.RedactableText.Holder;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Takes words or a file out of a ticket, in whatever state it is. Does not move its version. */
@ApplicationScoped
public class Redacting {

    /** A ticket has these once; the others are named by their id. */
    private static final Set<RedactedText> ONCE =
            EnumSet.of(RedactedText.TITLE, RedactedText.DESCRIPTION, RedactedText.RESOLUTION);

    @Inject
    TicketStore tickets;

    @Inject
    @Any
    Instance<RedactableText> parts;

    @Inject
    RedactionStore store;

    @Inject
    HeldElsewhere elsewhere;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * Takes it out, also of other tickets for which the same words were written; what was out already stays so and is told
     * to nobody again. A ticket that is not of the caller's school answers 404.
     */
    @Transactional
    public Redaction redact(UUID ticketId, NewRedaction asked) {
        requireId(asked);
        requireMine(ticketId);
        RedactableText part = partFor(asked.what());
        Instant now = clock.instant();
        Holder own = new Holder(ticketId, asked.id());
        for (Holder holder : part.holders(asked.what(), own)) {
            Ticket ticket = tickets.lock(holder.ticketId()).orElseThrow();
            Optional<RedactableText.Taken> taken = holder.equals(own)
                    ? part.redact(asked.what(), ticketId, asked.id())
                    : part.redactCopy(asked.what(), holder, own);
            if (holder.equals(own) && taken.isEmpty()) {
                throw fault("/id", "unknown-id");
            }
            NewRedaction here = new NewRedaction(asked.what(), holder.thingId(), asked.reason());
            taken.filter(words -> !words.isMark()).ifPresent(words -> spread(ticket, here, words, now));
            audit.changed(
                    "text-redacted",
                    "ticket",
                    ticket.id() + here.place() + ":" + here.reason().slug());
        }
        return new Redaction(asked.what(), asked.id(), asked.reason(), now);
    }

    /** What was taken out of a ticket, last first; a ticket that is not of the caller's school answers 404. */
    public Page<Redaction> list(UUID ticketId, PageRequest page) {
        requireMine(ticketId);
        int limit = page.limit();
        return Page.of(
                store.newest(ticketId, page.cursor(), limit + 1),
                limit,
                RedactionStore.Row::position,
                RedactionStore.Row::redaction);
    }

    private void spread(Ticket ticket, NewRedaction asked, RedactableText.Taken taken, Instant now) {
        elsewhere.redact(ticket.id(), asked.what(), asked.id(), taken.texts());
        tell(ticket, asked, taken.outside(), now);
    }

    private void tell(Ticket ticket, NewRedaction asked, boolean outside, Instant now) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("text", asked.what().slug());
        if (asked.id() != null) {
            detail.put("thingId", asked.id());
        }
        detail.put("reason", asked.reason().slug());
        String byWhom = caller.has(Roles.OPERATOR) ? Roles.OPERATOR : Roles.CONTACTPERSOON;
        history.add(new HistoryEntry(ticket.id(), now, RedactionStore.WHAT, byWhom, null, null, !outside, detail));
        telling.tell(
                TextEvents.REDACTED,
                ticket.id(),
                new TextsRedacted(ticket.id(), asked.what(), asked.id(), outside, now, OccurredBy.SCHOOLBEL));
    }

    private void requireId(NewRedaction asked) {
        boolean once = ONCE.contains(asked.what());
        if (once && asked.id() != null) {
            throw fault("/id", "unknown-id");
        }
        if (!once && asked.id() == null && asked.what() != RedactedText.EVERYTHING) {
            throw fault("/id", "missing");
        }
    }

    private void requireMine(UUID ticketId) {
        if (tickets.find(ticketId).filter(this::isMine).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private boolean isMine(Ticket ticket) {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.CONTACTPERSOON) && caller.belongsTo(ticket.schoolId());
    }

    private RedactableText partFor(RedactedText what) {
        Optional<RedactableText> part =
                parts.stream().filter(one -> one.kinds().contains(what)).findFirst();
        return part.orElseThrow(
                () -> fault("/what", "not-in-list", "title, description, comment, resolution, attachment"));
    }

    private ProblemException fault(String pointer, String code, Object... arguments) {
        return ProblemException.ofFields(List.of(new FieldFault(pointer, code, texts.fieldDetail(code, arguments))));
    }
}
