package nl.schoolbel.sla.evidence.domain;

import java.util.Locale;

/** Who speaks of a breach. */
public enum Side {
    SCHOOL,
    BEHEERPARTNER,
    /** Decides what the two cannot agree on; the other side of a promise in which there is no beheerpartner. */
    BESTUUR;

    /** The word in JSON and tables. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #json()} wrote. */
    public static Side ofJson(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
