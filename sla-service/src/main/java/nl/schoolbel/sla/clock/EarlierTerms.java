package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Terms that held for a ticket before it went to another beheerpartner: what was promised then is still folded by them. */
@ApplicationScoped
public class EarlierTerms {

    @Inject
    Sql sql;

    /** @param handedOnWith number of the hand-over that ended them */
    record Held(UUID agreementId, int fromHandOver, Instant matchedAt, int handedOnWith) {}

    /** Keeps the terms that the ticket has now, ended by a hand-over; does nothing for one that has none. Safe to repeat. */
    public void keep(TicketCopy ticket, int handedOnWith) {
        if (ticket.agreementId() == null || ticket.termsFromHandOver() >= handedOnWith) {
            return;
        }
        sql.update(
                "insert into earlier_terms (ticket_id, from_hand_over, agreement_id, matched_at, handed_on_with)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                ticket.id(),
                ticket.termsFromHandOver(),
                ticket.agreementId(),
                ticket.matchedAt(),
                handedOnWith);
    }

    /** Asks the database only for a ticket whose present terms do not hold from its first hand-over on: that is rare. */
    List<Held> of(TicketCopy ticket) {
        if (ticket.termsFromHandOver() == null || ticket.termsFromHandOver() <= 1) {
            return List.of();
        }
        return sql.query(
                "select * from earlier_terms where ticket_id = ? order by from_hand_over",
                row -> new Held(
                        row.getObject("agreement_id", UUID.class),
                        row.getInt("from_hand_over"),
                        Sql.instant(row, "matched_at"),
                        row.getInt("handed_on_with")),
                ticket.id());
    }
}
