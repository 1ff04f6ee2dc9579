package nl.schoolbel.events.sla;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about targets, escalations and the gateway to the beheerpartner, one constant per type. */
public final class SlaEvents {

    /** An agreement applies to the hand-over, which says whose work the ticket is. */
    public static final EventType<AgreementMatched> MATCHED =
            new EventType<>("agreement-matched", 1, Topics.SLA, AgreementMatched.class);

    /** No agreement applies to the hand-over, so it goes back to the school. */
    public static final EventType<HandOverUnmatched> UNMATCHED =
            new EventType<>("hand-over-unmatched", 1, Topics.SLA, HandOverUnmatched.class);

    /** These are the due moments of the ticket from now on. */
    public static final EventType<DueMomentsSet> DUE_MOMENTS_SET =
            new EventType<>("due-moments-set", 1, Topics.SLA, DueMomentsSet.class);

    /** A clock passed a mark, such as 75 % of its budget. */
    public static final EventType<MarkPassed> MARK_PASSED =
            new EventType<>("mark-passed", 1, Topics.SLA, MarkPassed.class);

    /** A target was not met at its due moment. */
    public static final EventType<SlaBreached> BREACHED =
            new EventType<>("sla-breached", 1, Topics.SLA, SlaBreached.class);

    /** Later facts show that the breach told before was none; figures count this one. */
    public static final EventType<SlaBreachOverturned> BREACH_OVERTURNED =
            new EventType<>("sla-breach-overturned", 1, Topics.SLA, SlaBreachOverturned.class);

    /** A mark or breach was raised to a level of people who must act. */
    public static final EventType<SlaEscalated> ESCALATED =
            new EventType<>("sla-escalated", 1, Topics.SLA, SlaEscalated.class);

    /** Somebody answered the escalation. */
    public static final EventType<EscalationAcknowledged> ESCALATION_ACKNOWLEDGED =
            new EventType<>("escalation-acknowledged", 1, Topics.SLA, EscalationAcknowledged.class);

    /** The gateway took an update of the beheerpartner in. */
    public static final EventType<BeheerpartnerUpdateReceived> UPDATE_RECEIVED =
            new EventType<>("beheerpartner-update-received", 1, Topics.SLA, BeheerpartnerUpdateReceived.class);

    /** A webhook to the beheerpartner will not be tried again: it arrived, or it is given up. */
    public static final EventType<DeliveryEnded> DELIVERY_ENDED =
            new EventType<>("delivery-ended", 1, Topics.SLA, DeliveryEnded.class);

    private static final List<EventType<?>> ALL = List.of(
            MATCHED,
            UNMATCHED,
            DUE_MOMENTS_SET,
            MARK_PASSED,
            BREACHED,
            BREACH_OVERTURNED,
            ESCALATED,
            ESCALATION_ACKNOWLEDGED,
            UPDATE_RECEIVED,
            DELIVERY_ENDED);

    private SlaEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
