package nl.schoolbel.events.texts;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about the words of tickets, one constant per type. */
public final class TextEvents {

    /** The texts of the ticket are these from now on. */
    public static final EventType<TextsSet> SET = new EventType<>("texts-set", 1, Topics.TICKET_TEXTS, TextsSet.class);

    /** The words of a comment. */
    public static final EventType<CommentWritten> COMMENT_WRITTEN =
            new EventType<>("comment-written", 1, Topics.TICKET_TEXTS, CommentWritten.class);

    /** The words of a resolution. */
    public static final EventType<ResolutionWritten> RESOLUTION_WRITTEN =
            new EventType<>("resolution-written", 1, Topics.TICKET_TEXTS, ResolutionWritten.class);

    /** The words that came with a beheerpartner's update. */
    public static final EventType<NoteReceived> NOTE_RECEIVED =
            new EventType<>("note-received", 1, Topics.TICKET_TEXTS, NoteReceived.class);

    /** A coach answered a question that the school asked from a ticket. */
    public static final EventType<AnswerGiven> ANSWER_GIVEN =
            new EventType<>("answer-given", 1, Topics.TICKET_TEXTS, AnswerGiven.class);

    /** The words of what a school asked of a coach and goes on as a ticket. */
    public static final EventType<TechnicalRequest> TECHNICAL_REQUEST =
            new EventType<>("technical-request", 1, Topics.TICKET_TEXTS, TechnicalRequest.class);

    /** Words or a file were taken out; who keeps a copy takes it out too. */
    public static final EventType<TextsRedacted> REDACTED =
            new EventType<>("texts-redacted", 1, Topics.TICKET_TEXTS, TextsRedacted.class);

    private static final List<EventType<?>> ALL =
            List.of(SET, COMMENT_WRITTEN, RESOLUTION_WRITTEN, NOTE_RECEIVED, ANSWER_GIVEN, TECHNICAL_REQUEST, REDACTED);

    private TextEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
