package nl.schoolbel.coaching.activities.domain;

/** Where an activity stands; cancelled and taken back are its ends, held is one unless it was a mistake. */
public enum Stage {
    PLANNED,
    HELD,
    CANCELLED,
    TAKEN_BACK
}
