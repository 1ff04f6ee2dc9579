package nl.schoolbel.coaching.cycles.domain;

import java.util.Locale;

/** What a check found missing. */
public enum Lack {
    COLLEAGUES,
    OWNER,
    YEAR_PLAN,
    REVIEW_DATE;

    /** The word in JSON, such as {@code year-plan}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
