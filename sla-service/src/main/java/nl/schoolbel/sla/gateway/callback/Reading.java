package nl.schoolbel.sla.gateway.callback;

import java.util.List;

/** How an inbound body was read. */
public sealed interface Reading {

    /**
     * What was understood, in the order in which it is to be done, and beside it what was not.
     *
     * @param unmapped each goes to the review list; the rest is taken all the same
     */
    record Updates(List<ReadUpdate> updates, List<Unmapped> unmapped) implements Reading {
        /** Keeps its own copies of the lists. */
        public Updates {
            updates = List.copyOf(updates);
            unmapped = List.copyOf(unmapped);
        }

        public Updates(List<ReadUpdate> updates) {
            this(updates, List.of());
        }
    }

    /** A word that no mapping knows, such as a status: the ticket keeps its state, and somebody has to look. */
    record Unmapped(TicketRef ticket, String field, String value) implements Reading {}

    /** Nothing for us: an echo of what we sent, or of a ticket that is not ours. */
    record Passed(String why) implements Reading {}

    /** Proven, but not to be understood; somebody has to look. The reason holds nothing of the body. */
    record Unreadable(String why) implements Reading {}

    /** The system asks to confirm that its webhook may call us. */
    record Handshake(String confirmUrl) implements Reading {}
}
