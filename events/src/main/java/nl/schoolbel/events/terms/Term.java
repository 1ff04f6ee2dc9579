package nl.schoolbel.events.terms;

import java.util.Locale;

/** A word of a closed list. Every closed list is an enum of these; the word is the same in JSON, a URL and a column. */
public interface Term {

    /** The name of the enum constant. */
    String name();

    /** The word in lower case with hyphens, such as {@code several-schools}; equal to what stands in JSON. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
