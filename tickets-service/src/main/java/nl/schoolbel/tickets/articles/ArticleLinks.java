package nl.schoolbel.tickets.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketArticleLinked;
import nl.schoolbel.events.tickets.TicketArticleUnlinked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketTelling;

/**
 * Puts articles on tickets: the contactpersoon, a coach as stand-in, and whose ticket it is. It never moves the ticket, whose
 * ETag stays, and asks nothing of who reports.
 */
@ApplicationScoped
public class ArticleLinks {

    /** A ticket with more is a search result. */
    private static final int MOST = 10;

    @Inject
    ArticleStore store;

    @Inject
    TicketDesk desk;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /**
     * Puts an article on the ticket, or says of one that is on it whether it helped; safe to repeat. Refused: {@code not-found},
     * {@code not-allowed}, {@code ticket-forgotten}; {@code articles-full} beyond ten; {@code invalid-input} for an article
     * that nobody can read, as far as was heard.
     */
    @Transactional
    public List<ArticleLink> link(UUID ticketId, NewArticleLink link) {
        TicketDesk.Opened opened = open(ticketId);
        boolean known =
                store.on(ticketId).stream().anyMatch(one -> one.articleId().equals(link.articleId()));
        if (!known && !store.canBeRead(link.articleId())) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/articleId", "unknown-id", texts.fieldDetail("unknown-id"))));
        }
        if (!known && store.count(ticketId) >= MOST) {
            throw new ProblemException(TicketsProblem.ARTICLES_FULL);
        }
        Acting acting = opened.acting();
        if (store.link(ticketId, link.articleId(), link.helped(), acting.at())) {
            linked(opened.ticket(), acting, link);
        }
        return store.on(ticketId);
    }

    private void linked(Ticket ticket, Acting acting, NewArticleLink link) {
        Map<String, Object> detail = link.helped() == null
                ? Map.of("articleId", link.articleId())
                : Map.of("articleId", link.articleId(), "helped", link.helped());
        note(ticket, acting, "article-linked", detail);
        telling.tell(
                TicketEvents.ARTICLE_LINKED,
                ticket.id(),
                new TicketArticleLinked(
                        ticket.id(), ticket.schoolId(), link.articleId(), link.helped(), acting.at(), acting.clock()));
    }

    /** Takes an article from the ticket; safe to repeat. Refused: {@code not-found}, {@code not-allowed}. */
    @Transactional
    public void unlink(UUID ticketId, UUID articleId) {
        TicketDesk.Opened opened = open(ticketId);
        if (!store.unlink(ticketId, articleId)) {
            return;
        }
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        note(ticket, acting, "article-unlinked", Map.of("articleId", articleId));
        telling.tell(
                TicketEvents.ARTICLE_UNLINKED,
                ticketId,
                new TicketArticleUnlinked(ticketId, ticket.schoolId(), articleId, acting.at(), acting.clock()));
    }

    /** First put on it first. Refused: {@code not-found}; {@code not-allowed} for who sees a part of the ticket only. */
    public List<ArticleLink> read(UUID ticketId) {
        desk.look(ticketId);
        return store.on(ticketId);
    }

    /** The same for a ticket that the caller was found to see whole. */
    public List<ArticleLink> on(UUID ticketId) {
        return store.on(ticketId);
    }

    private void note(Ticket ticket, Acting acting, String what, Map<String, Object> detail) {
        history.add(
                HistoryEntry.of(ticket.id(), acting.at(), what, acting.speaker().slug(), detail));
        audit.changed("ticket-" + what, "ticket", ticket.id());
    }

    private TicketDesk.Opened open(UUID ticketId) {
        TicketDesk.Opened opened = desk.open(ticketId);
        boolean may = opened.acting().actors().stream()
                .anyMatch(actor -> actor == Actor.CONTACTPERSOON || actor == Actor.COACH || actor == Actor.TEACHER);
        if (!may) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return opened;
    }
}
