package nl.schoolbel.sla.following;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.texts.CommentWritten;
import nl.schoolbel.events.tickets.TicketCommented;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.TalkMessages;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Tells the beheerpartner what the school says for it to read. That somebody commented comes by one topic and the words by
 * another, in either order; the half that comes first waits for the other. What stays within the school is not even kept,
 * and what the beheerpartner said itself does not go back to it.
 */
@ApplicationScoped
public class SchoolComments {

    /** As long as words lie on their topic: what has no other half by then never gets one. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Sql sql;

    @Inject
    TicketCopyStore tickets;

    @Inject
    Deliveries deliveries;

    @Inject
    DomainClock clock;

    private record Half(Boolean toTell, String text) {}

    /** Somebody commented. */
    void announced(Envelope<TicketCommented> event, TicketCopy ticket) {
        TicketCommented data = event.data();
        if (!data.publicComment()) {
            return;
        }
        boolean toTell = data.updateId() == null && data.by() != Party.BEHEERPARTNER;
        List<Half> other = take(data.commentId());
        if (other.isEmpty()) {
            sql.update(
                    "insert into comment_half (comment_id, ticket_id, to_tell, written_at, heard_at) values (?, ?, ?, ?, ?)",
                    data.commentId(),
                    ticket.id(),
                    toTell,
                    data.occurredAt(),
                    clock.machineInstant());
        } else if (toTell) {
            deliveries.add(
                    ticket,
                    new TalkMessages.Commented(data.commentId(), other.get(0).text(), data.occurredAt()));
        }
    }

    /** The words of a comment. */
    void written(Envelope<CommentWritten> event) {
        CommentWritten data = event.data();
        if (!data.publicComment()) {
            return;
        }
        TicketCopy ticket = tickets.lock(data.ticketId());
        List<Half> other = take(data.commentId());
        if (other.isEmpty()) {
            sql.update(
                    "insert into comment_half (comment_id, ticket_id, text, written_at, heard_at) values (?, ?, ?, ?, ?)",
                    data.commentId(),
                    ticket.id(),
                    data.text(),
                    data.occurredAt(),
                    clock.machineInstant());
        } else if (other.get(0).toTell()) {
            deliveries.add(ticket, new TalkMessages.Commented(data.commentId(), data.text(), data.occurredAt()));
        }
    }

    /** Puts the mark in place of the words that wait. */
    void redact(UUID comment, String mark) {
        sql.update("update comment_half set text = ? where comment_id = ? and text is not null", mark, comment);
    }

    void redactAll(UUID ticket, String mark) {
        sql.update("update comment_half set text = ? where ticket_id = ? and text is not null", mark, ticket);
    }

    @Scheduled(every = "1h", delayed = "19m")
    @Transactional
    void dropHalvesWithoutTheOther() {
        sql.update(
                "delete from comment_half where heard_at < ?",
                clock.machineInstant().minus(KEPT));
    }

    private List<Half> take(UUID comment) {
        return sql.query(
                "delete from comment_half where comment_id = ? returning to_tell, text",
                row -> new Half(row.getObject("to_tell", Boolean.class), row.getString("text")),
                comment);
    }
}
