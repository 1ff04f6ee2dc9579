package nl.schoolbel.events.tickets;

import java.util.List;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;

/** The events about tickets: where each one stands, one constant per type. */
public final class TicketEvents {

    /** A school reported a fault or question. */
    public static final EventType<TicketReported> REPORTED =
            new EventType<>("ticket-reported", 1, Topics.TICKETS, TicketReported.class);

    /** The contactpersoon, or a coach as stand-in, took the ticket up. */
    public static final EventType<TicketTriageStarted> TRIAGE_STARTED =
            new EventType<>("ticket-triage-started", 1, Topics.TICKETS, TicketTriageStarted.class);

    /** The school handed the ticket over to the beheerpartner. */
    public static final EventType<TicketHandedOver> HANDED_OVER =
            new EventType<>("ticket-handed-over", 1, Topics.TICKETS, TicketHandedOver.class);

    /** The ticket came back to the school: the beheerpartner returned it, or no agreement matched the hand-over. */
    public static final EventType<TicketReturned> RETURNED =
            new EventType<>("ticket-returned", 1, Topics.TICKETS, TicketReturned.class);

    /** The beheerpartner took the ticket on. */
    public static final EventType<TicketAccepted> ACCEPTED =
            new EventType<>("ticket-accepted", 1, Topics.TICKETS, TicketAccepted.class);

    /** The beheerpartner planned a visit, or moved the one it had planned. */
    public static final EventType<TicketVisitPlanned> VISIT_PLANNED =
            new EventType<>("ticket-visit-planned", 1, Topics.TICKETS, TicketVisitPlanned.class);

    /** The school asked for a visit, or for another moment of it. */
    public static final EventType<TicketVisitRequested> VISIT_REQUESTED =
            new EventType<>("ticket-visit-requested", 1, Topics.TICKETS, TicketVisitRequested.class);

    /** The beheerpartner is at the school. */
    public static final EventType<TicketArrived> ARRIVED =
            new EventType<>("ticket-arrived", 1, Topics.TICKETS, TicketArrived.class);

    /** The beheerpartner left the school without a fix. */
    public static final EventType<TicketLeft> LEFT =
            new EventType<>("ticket-left", 1, Topics.TICKETS, TicketLeft.class);

    /** Work on the ticket waits for somebody. */
    public static final EventType<TicketWaitingStarted> WAITING_STARTED =
            new EventType<>("ticket-waiting-started", 1, Topics.TICKETS, TicketWaitingStarted.class);

    /** The waiting is over: somebody said so, or its end was reached. */
    public static final EventType<TicketWaitingEnded> WAITING_ENDED =
            new EventType<>("ticket-waiting-ended", 1, Topics.TICKETS, TicketWaitingEnded.class);

    /** The beheerpartner gave the school a way to go on; the fault itself is still there. */
    public static final EventType<TicketWorkaroundGiven> WORKAROUND_GIVEN =
            new EventType<>("ticket-workaround-given", 1, Topics.TICKETS, TicketWorkaroundGiven.class);

    /** The school or the beheerpartner says that it is solved; the school has not confirmed yet. */
    public static final EventType<TicketResolved> RESOLVED =
            new EventType<>("ticket-resolved", 1, Topics.TICKETS, TicketResolved.class);

    /** The school refused the resolution, or opened the closed ticket again. */
    public static final EventType<TicketReopened> REOPENED =
            new EventType<>("ticket-reopened", 1, Topics.TICKETS, TicketReopened.class);

    /** The resolution stands: the school confirmed it or kept silent long enough. */
    public static final EventType<TicketClosed> CLOSED =
            new EventType<>("ticket-closed", 1, Topics.TICKETS, TicketClosed.class);

    /** The school took the ticket back. */
    public static final EventType<TicketWithdrawn> WITHDRAWN =
            new EventType<>("ticket-withdrawn", 1, Topics.TICKETS, TicketWithdrawn.class);

    /** Somebody commented. */
    public static final EventType<TicketCommented> COMMENTED =
            new EventType<>("ticket-commented", 1, Topics.TICKETS, TicketCommented.class);

    /** A file was put on the ticket. */
    public static final EventType<TicketAttachmentAdded> ATTACHMENT_ADDED =
            new EventType<>("ticket-attachment-added", 1, Topics.TICKETS, TicketAttachmentAdded.class);

    /** The ticket's state did not allow the beheerpartner's update; nothing changed. */
    public static final EventType<BeheerpartnerUpdateRefused> UPDATE_REFUSED =
            new EventType<>("beheerpartner-update-refused", 1, Topics.TICKETS, BeheerpartnerUpdateRefused.class);

    /** An update of the beheerpartner was taken that no other event tells of. */
    public static final EventType<BeheerpartnerUpdateApplied> UPDATE_APPLIED =
            new EventType<>("beheerpartner-update-applied", 1, Topics.TICKETS, BeheerpartnerUpdateApplied.class);

    /** The school asked a coach about the ticket. */
    public static final EventType<TicketCoachAsked> COACH_ASKED =
            new EventType<>("ticket-coach-asked", 1, Topics.TICKETS, TicketCoachAsked.class);

    /** The school set right what the ticket is about. */
    public static final EventType<TicketClassified> CLASSIFIED =
            new EventType<>("ticket-classified", 1, Topics.TICKETS, TicketClassified.class);

    /** The school, or the bestuur in a dispute, set the priority. */
    public static final EventType<TicketPriorityChanged> PRIORITY_CHANGED =
            new EventType<>("ticket-priority-changed", 1, Topics.TICKETS, TicketPriorityChanged.class);

    /** The beheerpartner holds another priority right. */
    public static final EventType<TicketPriorityDisputed> PRIORITY_DISPUTED =
            new EventType<>("ticket-priority-disputed", 1, Topics.TICKETS, TicketPriorityDisputed.class);

    /** The ticket was a duplicate and ended. */
    public static final EventType<TicketMerged> MERGED =
            new EventType<>("ticket-merged", 1, Topics.TICKETS, TicketMerged.class);

    /** The ticket follows a major incident from now on. */
    public static final EventType<TicketLinked> LINKED =
            new EventType<>("ticket-linked", 1, Topics.TICKETS, TicketLinked.class);

    /** The ticket does not follow the major incident any more. */
    public static final EventType<TicketUnlinked> UNLINKED =
            new EventType<>("ticket-unlinked", 1, Topics.TICKETS, TicketUnlinked.class);

    /** An article was put on the ticket, or somebody said whether it helped. */
    public static final EventType<TicketArticleLinked> ARTICLE_LINKED =
            new EventType<>("ticket-article-linked", 1, Topics.TICKETS, TicketArticleLinked.class);

    /** An article is not on the ticket any more. */
    public static final EventType<TicketArticleUnlinked> ARTICLE_UNLINKED =
            new EventType<>("ticket-article-unlinked", 1, Topics.TICKETS, TicketArticleUnlinked.class);

    private static final List<EventType<?>> ALL = List.of(
            REPORTED,
            TRIAGE_STARTED,
            COACH_ASKED,
            HANDED_OVER,
            RETURNED,
            ACCEPTED,
            VISIT_PLANNED,
            VISIT_REQUESTED,
            ARRIVED,
            LEFT,
            WAITING_STARTED,
            WAITING_ENDED,
            WORKAROUND_GIVEN,
            CLASSIFIED,
            PRIORITY_CHANGED,
            PRIORITY_DISPUTED,
            RESOLVED,
            REOPENED,
            CLOSED,
            WITHDRAWN,
            MERGED,
            LINKED,
            UNLINKED,
            COMMENTED,
            ATTACHMENT_ADDED,
            ARTICLE_LINKED,
            ARTICLE_UNLINKED,
            UPDATE_APPLIED,
            UPDATE_REFUSED);

    private TicketEvents() {}

    /** Every type of this class, in the order of a thing's life. */
    public static List<EventType<?>> all() {
        return ALL;
    }
}
