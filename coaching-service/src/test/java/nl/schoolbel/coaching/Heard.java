package nl.schoolbel.coaching;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.effect.TicketHearing;
import nl.schoolbel.coaching.practices.PracticesConsumer;
import nl.schoolbel.coaching.requests.CoachAskedConsumer;
import nl.schoolbel.coaching.requests.TicketTextConsumer;
import nl.schoolbel.coaching.schools.SchoolsConsumer;
import nl.schoolbel.coaching.signals.watch.BreachConsumer;
import nl.schoolbel.coaching.signals.watch.GapConsumer;
import nl.schoolbel.coaching.signals.watch.TicketFindings;
import nl.schoolbel.coaching.tools.ToolsConsumer;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.KnowledgeGapFound;
import nl.schoolbel.events.knowledge.PracticePublished;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.testkit.events.IncomingRecord;

/** What this service heard from others before a test begins, or during it. Each call returns when it is taken in. */
@ApplicationScoped
public class Heard {

    private static final Instant LONG_AGO = Instant.parse("2026-08-01T08:00:00Z");

    @Inject
    Inbox inbox;

    @Inject
    SchoolsConsumer schools;

    @Inject
    ToolsConsumer tools;

    @Inject
    PracticesConsumer practices;

    @Inject
    TicketFindings tickets;

    @Inject
    BreachConsumer breaches;

    @Inject
    GapConsumer gaps;

    @Inject
    CoachAskedConsumer coachAsked;

    @Inject
    TicketTextConsumer ticketTexts;

    @Inject
    TicketHearing ticketsAboutTools;

    /** A new school, never closed. */
    public UUID school() {
        return school(null);
    }

    /** A new school that told last summer when it is closed; {@code null} for never. */
    public UUID school(List<SchoolClosedDays> closedDays) {
        UUID id = UUID.randomUUID();
        school(id, 1, closedDays);
        return id;
    }

    /** The school is free on that day; to be told once. */
    public void freeDay(UUID school, LocalDate day) {
        school(school, 2, List.of(new SchoolClosedDays(day, day)));
    }

    private void school(UUID id, long sequence, List<SchoolClosedDays> closed) {
        take(
                schools,
                record(
                        SchoolEvents.CHANGED,
                        id,
                        sequence,
                        new SchoolChanged(
                                id,
                                "De Klimop",
                                "12AB",
                                null,
                                null,
                                null,
                                null,
                                null,
                                closed,
                                null,
                                null,
                                null,
                                LONG_AGO,
                                OccurredBy.SCHOOLBEL)));
    }

    /** A school that is known tells these free days in place of those before. */
    public void closed(UUID school, long sequence, List<SchoolClosedDays> days) {
        take(
                schools,
                record(
                        SchoolEvents.CHANGED,
                        school,
                        sequence,
                        new SchoolChanged(
                                school,
                                "De Klimop",
                                "12AB",
                                null,
                                null,
                                null,
                                null,
                                null,
                                days,
                                null,
                                null,
                                null,
                                LONG_AGO,
                                OccurredBy.SCHOOLBEL)));
    }

    /** A new tool. */
    public UUID tool() {
        UUID id = UUID.randomUUID();
        take(
                tools,
                record(
                        ToolEvents.CHANGED,
                        id,
                        1,
                        new ToolChanged(
                                id, "Kahoot", List.of(), null, null, null, null, LONG_AGO, OccurredBy.SCHOOLBEL)));
        return id;
    }

    /** A new practice that was published. */
    public UUID practice() {
        UUID id = UUID.randomUUID();
        take(
                practices,
                record(
                        KnowledgeEvents.PRACTICE_PUBLISHED,
                        id,
                        1,
                        new PracticePublished(
                                id,
                                1,
                                "Stemmen op het digibord",
                                null,
                                null,
                                List.of(),
                                PracticeOutcome.WORKED,
                                LONG_AGO,
                                OccurredBy.SCHOOLBEL)));
        return id;
    }

    /** Something about a ticket. */
    public <T extends Fact> void ticket(EventType<T> type, UUID ticket, long sequence, T data) {
        take(tickets, record(type, ticket, sequence, data));
    }

    /** The same, for what is counted before and after coaching. */
    public <T extends Fact> void ticketAboutTool(EventType<T> type, UUID ticket, long sequence, T data) {
        take(ticketsAboutTools, record(type, ticket, sequence, data));
    }

    /** Something was looked for in vain; each call is another event. */
    public void gap(KnowledgeGapFound found, long sequence) {
        take(gaps, record(KnowledgeEvents.GAP_FOUND, found.gapId(), sequence, found));
    }

    /** Something about the targets of a ticket. */
    public <T extends Fact> void sla(EventType<T> type, UUID ticket, long sequence, T data) {
        take(breaches, record(type, ticket, sequence, data));
    }

    /** The school asks a coach from a ticket; each call is another event. */
    public void coachAsked(TicketCoachAsked asked, long sequence) {
        take(coachAsked, record(TicketEvents.COACH_ASKED, asked.ticketId(), sequence, asked));
    }

    /** Words of a ticket were taken out. */
    public void redacted(TextsRedacted told, long sequence) {
        take(ticketTexts, record(TextEvents.REDACTED, told.ticketId(), sequence, told));
    }

    /** Any record, for any of the consumers. */
    public void take(InboxConsumer consumer, IncomingRecord record) {
        inbox.take(consumer, record.build());
    }

    public static <T extends Fact> IncomingRecord record(EventType<T> type, UUID key, long sequence, T data) {
        try {
            return new IncomingRecord(type.topic().name(), type.type(), key)
                    .sequence(sequence)
                    .data(EventJson.mapper().writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
