package nl.schoolbel.coaching.effect.domain;

/** What the numbers of before and after allow one to say; never why. */
public enum Verdict {
    /** Fewer tickets per school week, and more so than chance gives easily. */
    FELL,

    /** More tickets per school week, and more so than chance gives easily. */
    ROSE,

    /** A difference as chance gives, or none. */
    SAME,

    /** Too few tickets, or too short a time before, to say anything. */
    TOO_FEW
}
