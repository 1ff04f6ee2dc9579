package nl.schoolbel.knowledge.searching;

/** By what hits are counted and narrowed. */
enum Facet {
    KIND,
    SUBJECT_AREA,
    TARGET,
    DEVICE,
    LOGIN,
    PRIVACY_DECISION,
    LOW_THRESHOLD,
    OUTCOME
}
