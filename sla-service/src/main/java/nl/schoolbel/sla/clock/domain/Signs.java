package nl.schoolbel.sla.clock.domain;

import nl.schoolbel.sla.clock.domain.TicketFact.Accepted;
import nl.schoolbel.sla.clock.domain.TicketFact.Arrived;
import nl.schoolbel.sla.clock.domain.TicketFact.Left;
import nl.schoolbel.sla.clock.domain.TicketFact.PublicNoteByBeheerpartner;
import nl.schoolbel.sla.clock.domain.TicketFact.Resolved;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.VisitPlanned;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingEnded;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;
import nl.schoolbel.sla.clock.domain.TicketFact.WorkaroundGiven;

/** What a fact shows of the beheerpartner. */
final class Signs {

    private Signs() {}

    /** A step that shows that the beheerpartner has seen the ticket; a note alone does not. */
    static boolean ofBeheerpartner(TicketFact fact) {
        return fact instanceof Accepted
                || fact instanceof VisitPlanned
                || fact instanceof Arrived
                || fact instanceof Left
                || fact instanceof WorkaroundGiven
                || (fact instanceof Returned returned && !returned.unmatched())
                || (fact instanceof WaitingStarted waiting && waiting.byBeheerpartner())
                || (fact instanceof Resolved resolved && resolved.byBeheerpartner());
    }

    /** A step or a note from which the school hears how it stands. */
    static boolean ofProgress(TicketFact fact) {
        return ofBeheerpartner(fact)
                || fact instanceof PublicNoteByBeheerpartner
                || (fact instanceof WaitingEnded ended && ended.byBeheerpartner());
    }

    /** A visit planned, begun or finished means that nobody waits any more, also where its system does not say so. */
    static boolean endsWaiting(TicketFact fact) {
        return fact instanceof WaitingEnded
                || fact instanceof VisitPlanned
                || fact instanceof Arrived
                || fact instanceof Left
                || fact instanceof TicketFact.HandedOver;
    }
}
