package nl.schoolbel.sla.gateway.callback;

import java.util.UUID;

/** A reader has a fault of its own. What its transaction did is undone, and the body goes to the review list in another one. */
public class ReaderFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UUID inbound;

    ReaderFailed(UUID inbound, RuntimeException fault) {
        super("a reader failed", fault);
        this.inbound = inbound;
    }

    UUID inbound() {
        return inbound;
    }

    static Reading asReading() {
        return new Reading.Unreadable("its reader failed");
    }
}
