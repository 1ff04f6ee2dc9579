package nl.schoolbel.sla.board.live.domain;

/** How urgent something is, worst first. */
public enum Urgency {
    LATE("late"),
    SOON("soon"),
    RUNNING("running"),
    /** There is nothing open. */
    QUIET("quiet");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /** Its key in the words, and in the page for style and tests. */
    public String word() {
        return word;
    }
}
