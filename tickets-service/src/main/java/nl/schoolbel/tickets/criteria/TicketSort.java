package nl.schoolbel.tickets.criteria;

import java.util.Arrays;
import java.util.Optional;

/** The orders of a list. What is equal goes by the report time where that is no key already, then by the id. */
public enum TicketSort {
    NEWEST("-reportedAt", Key.REPORTED_AT),
    OLDEST("reportedAt", Key.REPORTED_AT),
    /** Priority 1 first, and of those who waits longest. */
    MOST_URGENT("priority", Key.PRIORITY),
    LEAST_URGENT("-priority", Key.PRIORITY),
    /** By the earliest due moment that is neither met nor paused; tickets without one come last. */
    DUE_FIRST("dueAt", Key.DUE_AT),
    DUE_LAST("-dueAt", Key.DUE_AT);

    /** What tickets are compared by. */
    public enum Key {
        REPORTED_AT,
        PRIORITY,
        DUE_AT
    }

    private final String word;
    private final Key key;

    TicketSort(String word, Key key) {
        this.word = word;
        this.key = key;
    }

    static Optional<TicketSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    public Key key() {
        return key;
    }

    public boolean descending() {
        return word.startsWith("-");
    }
}
