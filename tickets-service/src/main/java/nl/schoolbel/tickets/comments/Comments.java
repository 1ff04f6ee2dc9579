package nl.schoolbel.tickets.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.texts.CommentWritten;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketCommented;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.privacy.RedactableText;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketTelling;

/**
 * Adds comments to a locked ticket. That somebody commented and what was said are two facts on two topics; for a
 * beheerpartner's update they may also come to us at two moments. Neither moves the ticket's version.
 */
@ApplicationScoped
public class Comments {

    /** What a comment is about that belongs to no step. */
    public static final String PLAIN = "comment";

    @Inject
    CommentStore store;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    /**
     * Adds what somebody said; gives the comment's id.
     *
     * @param attachmentIds files of the ticket that whoever may read the comment may open
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(Ticket ticket, Acting acting, String text, boolean publicComment, Set<UUID> attachmentIds) {
        UUID id = UUID.randomUUID();
        announce(ticket, acting, id, publicComment);
        put(ticket, acting, id, PLAIN, text, publicComment);
        store.attach(ticket.id(), id, attachmentIds);
        return id;
    }

    /** Adds why somebody took a step, screened, for everybody who sees the ticket. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addReason(Ticket ticket, Acting acting, Action action, Reason reason) {
        addReason(List.of(new TicketDesk.Opened(ticket, acting)), action, reason);
    }

    /** The same for all tickets that took the step; what is let through as a false hit is audited with the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addReason(List<TicketDesk.Opened> taken, Action action, Reason reason) {
        screener.require("ticket", taken.get(0).ticket().id(), Map.of("/reason", reason.reason()), reason.falseHits());
        addAbout(taken, action, reason.reason());
    }

    /** Adds screened words that belong to a step, for everybody who sees one of the tickets that took it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAbout(List<TicketDesk.Opened> taken, Action action, String text) {
        UUID words = UUID.randomUUID();
        for (TicketDesk.Opened one : taken) {
            UUID id = one == taken.get(0) ? words : UUID.randomUUID();
            announce(one.ticket(), one.acting(), id, true);
            put(one.ticket(), one.acting(), id, words, action.slug(), text, true);
        }
    }

    /** Adds screened words that belong to a step and stay within the school. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addWithin(Ticket ticket, Acting acting, Action action, String text) {
        UUID id = UUID.randomUUID();
        announce(ticket, acting, id, false);
        put(ticket, acting, id, action.slug(), text, false);
    }

    /** Adds the words of another ticket's comment, for a step that this one took behind it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addCopy(Ticket ticket, Acting acting, UUID original, Action action, String text) {
        UUID id = UUID.randomUUID();
        announce(ticket, acting, id, true);
        put(ticket, acting, id, original, action.slug(), text, true);
    }

    /** Tells that somebody commented; the words may follow by {@link #put}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Ticket ticket, Acting acting, UUID commentId, boolean publicComment) {
        history.add(new HistoryEntry(
                ticket.id(),
                acting.at(),
                "commented",
                acting.speaker().slug(),
                null,
                null,
                !publicComment,
                Map.of("commentId", commentId)));
        telling.tell(
                TicketEvents.COMMENTED,
                ticket.id(),
                new TicketCommented(
                        ticket.id(),
                        ticket.schoolId(),
                        commentId,
                        publicComment,
                        acting.updateId(),
                        Acting.partyOf(acting.speaker()),
                        acting.at(),
                        acting.clock()));
        if (acting.author() != null) {
            audit.changed("ticket-commented", "ticket", ticket.id());
        }
    }

    /** Stores and tells the words of a comment that was announced. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Ticket ticket, Acting acting, UUID commentId, String about, String text, boolean publicComment) {
        put(ticket, acting, commentId, commentId, about, text, publicComment);
    }

    private void put(
            Ticket ticket,
            Acting acting,
            UUID commentId,
            UUID words,
            String about,
            String text,
            boolean publicComment) {
        store.insert(
                ticket.id(),
                new Comment(commentId, acting.speaker().slug(), publicComment, about, text, null, acting.at(), null),
                words,
                acting.author());
        telling.tell(
                TextEvents.COMMENT_WRITTEN,
                ticket.id(),
                new CommentWritten(ticket.id(), commentId, text, publicComment, about, acting.at(), acting.clock()));
    }

    /** Why somebody took this step the last time; empty when nobody said so. */
    public Optional<String> reasonOf(UUID ticketId, Action action) {
        return store.latestAbout(ticketId, action.slug());
    }

    /**
     * Takes the words of a comment out for good; that somebody said something stays. Safe to repeat.
     *
     * @return false when the ticket has no such comment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean redact(UUID ticketId, UUID commentId) {
        return store.redact(ticketId, commentId, RedactableText.MARK, clock.instant());
    }
}
