package nl.schoolbel.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.texts.CommentWritten;
import nl.schoolbel.events.texts.ResolutionWritten;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.events.texts.TextsSet;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.events.tickets.TicketWorkaroundGiven;
import nl.schoolbel.knowledge.hearing.TicketConsumer;
import nl.schoolbel.knowledge.hearing.TicketTextConsumer;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.testkit.events.IncomingRecord;

/** One ticket as tickets-service tells of it. Each step returns when it is taken in; a later step happened later. */
public final class TicketHeard {

    public final UUID ticket = UUID.randomUUID();
    public final UUID school;
    public final UUID tool;
    private final Inbox inbox;
    private final TicketConsumer tickets;
    private final TicketTextConsumer texts;
    private Instant now;
    private long ticketEvents;
    private long textEvents;
    private List<Runnable> held;

    TicketHeard(Inbox inbox, TicketConsumer tickets, TicketTextConsumer texts, UUID school, UUID tool, Instant from) {
        this.inbox = inbox;
        this.tickets = tickets;
        this.texts = texts;
        this.school = school;
        this.tool = tool;
        this.now = from;
    }

    /** From here on events wait for {@link #arrive}. */
    public TicketHeard hold() {
        held = new ArrayList<>();
        return this;
    }

    /** What waits arrives in an order that the seed gives, each event twice. */
    public void arrive(long seed) {
        List<Runnable> twice = new ArrayList<>(held);
        twice.addAll(held);
        Collections.shuffle(twice, new Random(seed));
        twice.forEach(Runnable::run);
    }

    public TicketHeard reported() {
        return tell(
                TicketEvents.REPORTED,
                new TicketReported(
                        ticket,
                        "T-000001",
                        school,
                        Impact.CLASS,
                        Urgency.NORMAL,
                        false,
                        3,
                        null,
                        null,
                        null,
                        tool,
                        null,
                        next(),
                        OccurredBy.SCHOOLBEL));
    }

    public TicketHeard words(String title, String description) {
        return tell(TextEvents.SET, new TextsSet(ticket, title, description, next(), OccurredBy.SCHOOLBEL));
    }

    /** The comment's id is the ticket's, which tells it apart from others well enough. */
    public TicketHeard workaround(String text) {
        tell(
                TicketEvents.WORKAROUND_GIVEN,
                new TicketWorkaroundGiven(ticket, school, null, next(), OccurredBy.SCHOOLBEL));
        return comment("give-workaround", text);
    }

    public TicketHeard comment(String about, String text) {
        return tell(
                TextEvents.COMMENT_WRITTEN,
                new CommentWritten(ticket, ticket, text, true, about, next(), OccurredBy.SCHOOLBEL));
    }

    public TicketHeard resolved(Cause cause, String done) {
        tell(
                TicketEvents.RESOLVED,
                new TicketResolved(ticket, school, ResolvedBy.SCHOOL, cause, tool, null, next(), OccurredBy.SCHOOLBEL));
        return done(done);
    }

    public TicketHeard done(String done) {
        return tell(TextEvents.RESOLUTION_WRITTEN, new ResolutionWritten(ticket, done, now, OccurredBy.SCHOOLBEL));
    }

    public TicketHeard reopened() {
        return tell(
                TicketEvents.REOPENED,
                new TicketReopened(ticket, school, ResolvedBy.SCHOOL, true, next(), OccurredBy.SCHOOLBEL));
    }

    public TicketHeard closed(Cause cause) {
        return tell(
                TicketEvents.CLOSED,
                new TicketClosed(ticket, school, ResolvedBy.SCHOOL, cause, tool, next(), OccurredBy.SCHOOLBEL));
    }

    public TicketHeard withdrawn() {
        return tell(TicketEvents.WITHDRAWN, new TicketWithdrawn(ticket, school, next(), OccurredBy.SCHOOLBEL));
    }

    public TicketHeard redacted(RedactedText what) {
        UUID thing = what == RedactedText.COMMENT ? ticket : null;
        return tell(TextEvents.REDACTED, new TextsRedacted(ticket, what, thing, false, next(), OccurredBy.SCHOOLBEL));
    }

    private Instant next() {
        now = now.plusSeconds(60);
        return now;
    }

    public <T extends Fact> TicketHeard tell(EventType<T> type, T data) {
        boolean words = type.topic().equals(Topics.TICKET_TEXTS);
        long sequence = words ? ++textEvents : ++ticketEvents;
        InboxConsumer consumer = words ? texts : tickets;
        try {
            IncomingRecord event = new IncomingRecord(type.topic().name(), type.type(), ticket)
                    .sequence(sequence)
                    .data(EventJson.mapper().writeValueAsString(data));
            Runnable taking = () -> inbox.take(consumer, event.build());
            if (held == null) {
                taking.run();
            } else {
                held.add(taking);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }
}
