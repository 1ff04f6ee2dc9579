package nl.schoolbel.sla.evidence.domain;

import java.util.Locale;

/** With whom the reason of a breach lies. */
public enum Accountable {
    SCHOOL,
    BEHEERPARTNER,
    /** Whoever delivers to school or beheerpartner. */
    SUPPLIER,
    FORCE_MAJEURE,
    BESTUUR;

    /** The word in JSON and tables. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #json()} wrote; {@code null} stays {@code null}. */
    public static Accountable ofJson(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
