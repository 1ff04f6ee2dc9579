package nl.schoolbel.sla.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.privacy.HeldRecords.Place;
import nl.schoolbel.sla.clock.OwnFacts;
import nl.schoolbel.sla.gateway.callback.InboundStore;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.TalkMessages;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Words that tickets-service took out go here too: the copy, what waits to be delivered or was, and records that were not
 * taken. Every beheerpartner that was told of the ticket hears of it; not of what went by age, which its own retention is for.
 */
@ApplicationScoped
class Redactions {

    /** Stands in place of the words. */
    private static final String MARK = "[verwijderd]";

    @Inject
    TicketCopyStore tickets;

    @Inject
    Deliveries deliveries;

    @Inject
    SchoolComments comments;

    @Inject
    HeldRecords records;

    @Inject
    OwnFacts facts;

    @Inject
    InboundStore bodies;

    void redacted(Envelope<TextsRedacted> event) {
        TextsRedacted told = event.data();
        TicketCopy ticket = tickets.lock(told.ticketId());
        switch (told.what()) {
            case TITLE -> {
                tickets.setTexts(ticket.id(), MARK, ticket.description());
                take(ticket, told, "title");
            }
            case DESCRIPTION -> {
                tickets.setTexts(ticket.id(), ticket.title(), MARK);
                take(ticket, told, "description");
            }
            case EVERYTHING -> {
                tickets.setTexts(ticket.id(), MARK, MARK);
                deliveries.redact(ticket.id(), "title", MARK);
                deliveries.redact(ticket.id(), "description", MARK);
                deliveries.redact(ticket.id(), "text", MARK);
                comments.redactAll(ticket.id(), MARK);
                facts.redact(ticket.id(), MARK);
                bodies.dropBodiesOf(ticket.id());
                records.drop(Topics.TICKET_TEXTS, ticket.id());
            }
            case COMMENT -> {
                deliveries.redact(ticket.id(), "text", "commentId", told.thingId(), MARK);
                comments.redact(told.thingId(), MARK);
                records.redact(
                        TextEvents.COMMENT_WRITTEN, ticket.id(), new Place("text", "commentId", told.thingId()), MARK);
                bodies.dropBodiesOf(ticket.id());
            }
            case RESOLUTION -> {
                records.redact(TextEvents.RESOLUTION_WRITTEN, ticket.id(), Place.of("done"), MARK);
                bodies.dropBodiesOf(ticket.id());
            }
            case ATTACHMENT -> {
                // Files stay with tickets-service.
            }
        }
        if (told.outside() && told.what() != RedactedText.EVERYTHING) {
            tell(ticket, told);
        }
    }

    private void take(TicketCopy ticket, TextsRedacted told, String field) {
        deliveries.redact(ticket.id(), field, MARK);
        records.redact(TextEvents.SET, told.ticketId(), Place.of(field), MARK);
    }

    private void tell(TicketCopy ticket, TextsRedacted told) {
        TalkMessages.TextRedacted redacted = new TalkMessages.TextRedacted(told.what(), told.thingId());
        deliveries.addForAllTold(ticket, redacted.type(), redacted.json());
    }
}
