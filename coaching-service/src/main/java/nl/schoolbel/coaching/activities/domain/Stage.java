package nl.schoolbel.coaching.activities.domain;

/** Where an activity stands; held and cancelled are its two ends. */
public enum Stage {
    PLANNED,
    HELD,
    CANCELLED
}
