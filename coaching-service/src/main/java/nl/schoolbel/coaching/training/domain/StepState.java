package nl.schoolbel.coaching.training.domain;

/** How far somebody is. */
public enum StepState {
    PLANNED,
    UNDER_WAY,
    DONE,
    EXEMPT;

    /** True when nothing more is expected. */
    public boolean isSettled() {
        return this == DONE || this == EXEMPT;
    }
}
