package nl.schoolbel.sla.figures.domain;

import java.time.Instant;

/** A half-open time in which a ticket lay with somebody. */
public record Stretch(Hands with, Instant from, Instant until) {

    /** Who could go on with it. */
    public enum Hands {
        SCHOOL,
        BEHEERPARTNER,
        /** Nobody of the two: it waited, for whatever reason. */
        WAITING
    }
}
