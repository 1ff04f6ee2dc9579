package nl.schoolbel.events.coaching;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about coaching, one constant per type. */
public final class CoachingEvents {

    /** A school asked for coaching. */
    public static final EventType<RequestOpened> REQUEST_OPENED =
            new EventType<>("request-opened", 1, Topics.COACHING, RequestOpened.class);

    /** So many user questions on one tool at one school that coaching may help more than repairs. */
    public static final EventType<SignalRaised> SIGNAL_RAISED =
            new EventType<>("signal-raised", 1, Topics.COACHING, SignalRaised.class);

    /** A signal of any kind; told beside {@link #SIGNAL_RAISED} where that is told too. */
    public static final EventType<SignalRaisedV2> SIGNAL_RAISED_V2 =
            new EventType<>("signal-raised", 2, Topics.COACHING, SignalRaisedV2.class);

    /** A coach said what came of a signal, or that nothing will. */
    public static final EventType<SignalEnded> SIGNAL_ENDED =
            new EventType<>("signal-ended", 1, Topics.COACHING, SignalEnded.class);

    /** A coach answered a request. */
    public static final EventType<RequestAnswered> REQUEST_ANSWERED =
            new EventType<>("request-answered", 1, Topics.COACHING, RequestAnswered.class);

    /** What a school asked turned out to be technical, and goes on as a ticket. */
    public static final EventType<TechnicalRequestPassedOn> TECHNICAL_REQUEST_PASSED_ON =
            new EventType<>("technical-request-passed-on", 1, Topics.COACHING, TechnicalRequestPassedOn.class);

    /** A coach held an activity. */
    public static final EventType<ActivityHeld> ACTIVITY_HELD =
            new EventType<>("activity-held", 1, Topics.COACHING, ActivityHeld.class);

    /** A coach logged an activity by mistake, and takes it back. */
    public static final EventType<ActivityTakenBack> ACTIVITY_TAKEN_BACK =
            new EventType<>("activity-taken-back", 1, Topics.COACHING, ActivityTakenBack.class);

    /** Tickets about a tool at a school were compared before and after coaching. */
    public static final EventType<EffectMeasured> EFFECT_MEASURED =
            new EventType<>("effect-measured", 1, Topics.COACHING, EffectMeasured.class);

    /** A cycle of coaching ended. */
    public static final EventType<CycleEnded> CYCLE_ENDED =
            new EventType<>("cycle-ended", 1, Topics.COACHING, CycleEnded.class);

    private static final List<EventType<?>> ALL = List.of(
            REQUEST_OPENED,
            REQUEST_ANSWERED,
            TECHNICAL_REQUEST_PASSED_ON,
            SIGNAL_RAISED,
            SIGNAL_RAISED_V2,
            SIGNAL_ENDED,
            ACTIVITY_HELD,
            ACTIVITY_TAKEN_BACK,
            CYCLE_ENDED,
            EFFECT_MEASURED);

    private CoachingEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
