package nl.schoolbel.tickets.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.attachments.Attachments;
import nl.schoolbel.tickets.ticket.TicketDesk;

/** Comments by and for callers of the API. Who sees a part of a ticket only, sees and says nothing here. */
@ApplicationScoped
public class CommentDesk {

    @Inject
    TicketDesk desk;

    @Inject
    Comments comments;

    @Inject
    CommentStore store;

    @Inject
    Attachments attachments;

    @Inject
    ProblemTexts texts;

    @Inject
    Screener screener;

    @Inject
    PersonAddresses addresses;

    /** Gives the new comment; a beheerpartner can only say what everybody may read. A merged ticket takes none. */
    @Transactional
    public Comment write(UUID ticketId, NewComment comment) {
        TicketDesk.Opened opened = desk.open(ticketId);
        if (opened.acting().actors().isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        UUID mergedInto = opened.ticket().links().mergedInto();
        if (mergedInto != null) {
            throw new ProblemException(TicketsProblem.TICKET_MERGED).with("mergedInto", mergedInto);
        }
        boolean outside = opened.acting().fromOutside();
        if (outside && Boolean.FALSE.equals(comment.publicComment())) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/public", "not-in-list", texts.fieldDetail("not-in-list", "true"))));
        }
        boolean open = outside || Boolean.TRUE.equals(comment.publicComment());
        Set<UUID> attached = comment.attachmentIds() == null ? Set.of() : comment.attachmentIds();
        if (!attachments.has(ticketId, attached, open)) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/attachmentIds", "unknown-id", texts.fieldDetail("unknown-id"))));
        }
        screener.require("ticket", ticketId, Map.of("/text", comment.text()), comment.falseHits());
        UUID id = comments.add(opened.ticket(), opened.acting(), comment.text(), open, attached);
        addresses.remember();
        return read(ticketId, id);
    }

    /** One comment that the caller may see; any other answers 404. */
    public Comment read(UUID ticketId, UUID id) {
        boolean publicOnly = desk.look(ticketId).acting().fromOutside();
        return store.find(ticketId, id)
                .filter(comment -> comment.publicComment() || !publicOnly)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Newest first. */
    public Page<Comment> list(UUID ticketId, PageRequest page) {
        boolean publicOnly = desk.look(ticketId).acting().fromOutside();
        int limit = page.limit();
        return Page.of(
                store.list(ticketId, publicOnly, page.cursor(), limit + 1),
                limit,
                comment -> new Cursor(comment.writtenAt(), comment.id()),
                Function.identity());
    }
}
