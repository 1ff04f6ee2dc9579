package nl.schoolbel.events.envelope;

import java.time.Instant;

/**
 * The data of an event: something that happened and does not change any more. Implemented by records only, whose
 * components are the fields of the JSON; a component that a fact may lack carries {@link MayBeAbsent}, all others are
 * always there.
 */
public interface Fact {

    /**
     * When it happened. This is the instant that counts for targets, and may lie well before the time the event was
     * recorded.
     */
    Instant occurredAt();

    /** Whose clock read {@link #occurredAt()}. */
    OccurredBy occurredBy();
}
